import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { openPage } from '#client/page.fixture.ts';
import { copyText } from './clipboard.ts';

/** The browser's clipboard object; whether it obeys `execCommand`; whether the text is copied. */
const browsers: [string, unknown, boolean, boolean][] = [
  ['a clipboard', { writeText: async () => undefined }, false, true],
  ['none, but a command', undefined, true, true],
  ['neither', undefined, false, false],
  [
    'one that refuses',
    { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
    false,
    false,
  ],
  [
    'one that an app refuses in words of its own',
    { writeText: () => Promise.reject(new Error('no')) },
    true,
    true,
  ],
];

for (const [name, clipboard, obeys, copied] of browsers) {
  test(`text is copied, or the browser has refused: ${name}`, async () => {
    openPage('');
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    Object.assign(document, { execCommand: mock.fn(() => obeys) });
    assert.equal(await copyText('字句'), copied);
  });
}
