/**
 * What Playwright turns off by itself (its chromiumSwitches.ts). A second list would turn it on again: only
 * the last `--disable-features` counts.
 */
const ofPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/**
 * Pages of the address bar's own, which a Chromium that is not the headless shell starts in two processes for
 * each test, in a window that nobody sees. They took half of the time of the browser.
 */
const pagesOfTheFrame = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'PreloadTopChromeWebUI'];

/** Chromium's sandbox refuses to start as root. */
const asRoot = ['--no-sandbox', '--disable-quic', '--disable-background-networking'];

/** How the tests start Chromium. */
export const browserArguments: readonly string[] = [
  `--disable-features=${[...ofPlaywright, ...pagesOfTheFrame].join()}`,
  '--disable-gpu',
  ...(process.getuid?.() === 0 ? asRoot : []),
];
