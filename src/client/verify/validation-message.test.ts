import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validationMessage } from './validation-message.ts';

const cases: [string, string, string | undefined][] = [
  ['nothing', '', '请贴上至少4个字；更短的字句请用检索。'],
  ['three characters and marks', '“提高，质。”', '请贴上至少4个字；更短的字句请用检索。'],
  ['four characters', '提高质量', undefined],
  ['as many characters as allowed', '甲'.repeat(2000), undefined],
  ['white space around them', `\n ${'甲'.repeat(2000)} \n`, undefined],
  ['one character more', '甲'.repeat(2001), '现有2001字，一次最多核对2000字，请分段核对。'],
  ['characters of two code units', '𠮷'.repeat(2000), undefined],
];

for (const [name, pasted, expected] of cases)
  test(`a passage of ${name}: ${expected ?? 'accepted'}`, () => {
    assert.equal(validationMessage(pasted), expected);
  });

test('the wording of a passage that is too long is not read', () => {
  let read = 0;
  const message = validationMessage('a'.repeat(100_000), (text) => {
    read += text.length;
    return text.length;
  });
  assert.equal(read, 0);
  assert.match(message ?? '', /100000字/);
});
