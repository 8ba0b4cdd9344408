import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engines } from './engines.ts';
import { fakeHost, type Machine } from './fake-host.fixture.ts';
import { findEngine } from './find-engine.ts';

const firefox = '/usr/bin/firefox-esr';
const driver = '/usr/bin/WebKitWebDriver';
const screen = '/usr/bin/Xvfb';
const aptFirefox = 'apt-get install -y --no-install-recommends firefox-esr';
const aptDriver = 'apt-get install -y --no-install-recommends webkit2gtk-driver xvfb';

const cases: [title: string, name: string, machine: Machine, found: string | RegExp, installs: string[]][] = [
  ['Firefox is found on PATH', 'firefox', { files: [firefox, '/usr/bin/firefox'] }, firefox, []],
  [
    'a stub is passed over',
    'firefox',
    { files: [firefox, '/usr/bin/firefox'], failing: [`${firefox} --help`] },
    '/usr/bin/firefox',
    [],
  ],
  ['FIREFOX_PATH comes first', 'firefox', { env: { FIREFOX_PATH: '/f' }, files: ['/f', firefox] }, '/f', []],
  [
    'FIREFOX_PATH must exist',
    'firefox',
    { env: { FIREFOX_PATH: '/f' }, files: [firefox] },
    /"\/f": no such file/,
    [],
  ],
  [
    'as root, what is missing is installed',
    'firefox',
    { isSuperuser: true, brings: { [aptFirefox]: firefox } },
    firefox,
    ['apt-get update', aptFirefox],
  ],
  ['WebKit needs a screen', 'webkit', { files: [driver] }, /Xvfb not found/, []],
  ['WebKit with a screen is found', 'webkit', { files: [driver, screen] }, driver, []],
  [
    'without a mirror, the reason is given',
    'webkit',
    { isSuperuser: true, failing: ['apt-get update', aptDriver] },
    /WebKitWebDriver and Xvfb not found.*webkit2gtk-driver and xvfb/,
    ['apt-get update', aptDriver],
  ],
];

for (const [title, name, machine, expected, expectedInstalls] of cases) {
  test(title, async () => {
    const engine = engines.find((one) => one.name === name);
    assert.ok(engine);
    const { host, installs } = fakeHost(machine);
    const found = await findEngine(host, engine);
    if (typeof expected === 'string') assert.deepEqual(found, { path: expected });
    else assert.match('reason' in found ? found.reason : found.path, expected);
    assert.deepEqual(installs, expectedInstalls);
  });
}
