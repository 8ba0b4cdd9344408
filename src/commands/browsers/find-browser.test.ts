import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ensureCjkFont } from './ensure-cjk-font.ts';
import { fakeHost, type Machine } from './fake-host.fixture.ts';
import { findBrowser } from './find-browser.ts';

const own = '/cache/chrome';
const system = '/usr/bin/chromium';
const shell = '/usr/bin/chromium-headless-shell';
const windowsEdge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
const macChrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const playwright = 'playwright install';
const aptShell = 'apt-get install -y --no-install-recommends chromium-headless-shell fonts-noto-cjk';
const aptChromium = 'apt-get install -y --no-install-recommends chromium fonts-noto-cjk';
const aptFont = 'apt-get install -y --no-install-recommends fontconfig fonts-noto-cjk';

const none = /CHROMIUM_PATH to the executable/;
const browsers: [title: string, machine: Machine, found: string | RegExp, installs: string[]][] = [
  [
    'CHROMIUM_PATH comes first',
    { env: { CHROMIUM_PATH: '/mine' }, files: ['/mine', own, system] },
    '/mine',
    [],
  ],
  [
    'CHROMIUM_PATH must exist',
    { env: { CHROMIUM_PATH: '/mine' }, files: [own] },
    /"\/mine", but there is no such file/,
    [],
  ],
  ["Playwright's own comes before the system's", { files: [own, system] }, own, []],
  ["the system's is found on PATH", { files: [system] }, system, []],
  [
    'a stub that does not start is passed over',
    {
      files: ['/usr/bin/chromium-browser', '/bin/google-chrome'],
      failing: ['/usr/bin/chromium-browser --version'],
    },
    '/bin/google-chrome',
    [],
  ],
  [
    'Edge is found where Windows keeps it',
    {
      platform: 'win32',
      env: { PATH: 'C:\\bin', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' },
      files: [windowsEdge],
    },
    windowsEdge,
    [],
  ],
  ['Chrome is found where macOS keeps it', { platform: 'darwin', files: [macChrome] }, macChrome, []],
  ['without a browser, Playwright installs its own', { brings: { [playwright]: own } }, own, [playwright]],
  [
    'as root, apt-get is tried after Playwright, even when its update fails',
    {
      isSuperuser: true,
      failing: [playwright, 'apt-get update'],
      brings: { [aptShell]: shell },
    },
    shell,
    [playwright, 'apt-get update', aptShell],
  ],
  [
    'where apt-get has no headless shell, the whole browser is installed',
    { isSuperuser: true, failing: [playwright, aptShell], brings: { [aptChromium]: system } },
    system,
    [playwright, 'apt-get update', aptShell, 'apt-get update', aptChromium],
  ],
  [
    'apt-get is tried too when the installed browser lacks libraries',
    {
      isSuperuser: true,
      brings: { [playwright]: own, [aptShell]: shell },
      failing: [`${own} --version`],
    },
    shell,
    [playwright, 'apt-get update', aptShell],
  ],
  ['as another user, apt-get is not tried', { failing: [playwright] }, none, [playwright]],
  ['on macOS, apt-get is not tried', { platform: 'darwin', isSuperuser: true }, none, [playwright]],
];

for (const [title, machine, expected, expectedInstalls] of browsers) {
  test(title, async () => {
    const { host, installs } = fakeHost(machine);
    const found = await findBrowser(host);
    if (typeof expected === 'string') assert.deepEqual(found, { path: expected });
    else assert.match('problem' in found ? found.problem : found.path, expected);
    assert.deepEqual(installs, expectedInstalls);
  });
}

const fonts: [title: string, machine: Machine, installs: string[], warnings: number][] = [
  ['a Chinese font at hand is enough', { isSuperuser: true, fonts: 'NotoSansCJK.ttc' }, [], 0],
  ['as root, a missing font is installed', { isSuperuser: true }, ['apt-get update', aptFont], 0],
  ['a missing fc-list counts as a missing font', { failing: ['fc-list :lang=zh'], fonts: 'x' }, [], 1],
  [
    'a font that cannot be installed is only a warning',
    { isSuperuser: true, failing: [aptFont] },
    ['apt-get update', aptFont],
    1,
  ],
  ['outside Linux no font is asked for', { platform: 'win32' }, [], 0],
];

for (const [title, machine, expectedInstalls, expectedWarnings] of fonts) {
  test(title, async () => {
    const { host, installs, warnings } = fakeHost(machine);
    await ensureCjkFont(host);
    assert.deepEqual([installs, warnings.length], [expectedInstalls, expectedWarnings]);
  });
}
