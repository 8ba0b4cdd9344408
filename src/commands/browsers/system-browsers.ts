import { win32 } from 'node:path';
import type { BrowserHost } from './browser-host.ts';
import { onPath } from './on-path.ts';

/** The headless shell first: it draws no window, and takes half the time. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
];

const macApplications = ['Google Chrome', 'Microsoft Edge', 'Chromium'];

const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
];

/** Lists all paths at which a system may have a browser of Chromium's family, PATH first. */
export function systemBrowsers({ env, platform }: Pick<BrowserHost, 'env' | 'platform'>): string[] {
  const found = onPath({ env, platform }, names);
  if (platform === 'darwin')
    return [...found, ...macApplications.flatMap((name) => macPaths(name, env.HOME))];
  if (platform !== 'win32') return found;
  const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter((path) => !!path);
  return [
    ...found,
    ...windowsPrograms.flatMap((path) => roots.map((from) => win32.join(String(from), ...path))),
  ];
}

function macPaths(name: string, home: string | undefined): string[] {
  const path = `/Applications/${name}.app/Contents/MacOS/${name}`;
  return home ? [path, home + path] : [path];
}
