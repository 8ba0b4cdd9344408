/**
 * Features that Playwright disables (its chromiumSwitches.ts), repeated here because only the last
 * `--disable-features` counts.
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
 * Pages of the browser's own interface. Except in the headless shell, Chromium starts them in two processes
 * for each test, unseen. They took half of the browser's time.
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
