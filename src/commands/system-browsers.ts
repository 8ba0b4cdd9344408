import { posix, win32 } from 'node:path';
import type { BrowserHost } from './browser-host.ts';

const names = [
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

/** Every path where a system keeps a browser of Chromium's family, PATH first; most of them will not exist. */
export function systemBrowsers({ env, platform }: Pick<BrowserHost, 'env' | 'platform'>): string[] {
  const { delimiter, join } = platform === 'win32' ? win32 : posix;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = platform === 'win32' ? '.exe' : '';
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  if (platform === 'darwin')
    return [...onPath, ...macApplications.flatMap((name) => macPaths(name, env.HOME))];
  if (platform !== 'win32') return onPath;
  const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter((path) => !!path);
  return [...onPath, ...windowsPrograms.flatMap((path) => roots.map((from) => join(String(from), ...path)))];
}

function macPaths(name: string, home: string | undefined): string[] {
  const path = `/Applications/${name}.app/Contents/MacOS/${name}`;
  return home ? [path, home + path] : [path];
}
