import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inferStructure } from '#domain/text/infer/infer-structure.ts';
import { readPlainText } from '#markdown/parse/parse-body.ts';
import { changedWords } from './changed-words.ts';

const unitsOf = (text: string) => inferStructure(readPlainText(text)).value;

const whole: [string, string][] = [
  ['paragraphs', '关于登记的\n通知\n\n一、登记\n\n照　办。\n'],
  ['a title over several paragraphs', '甲市人民政府\n\n关于登记的通知\n\n照办。\n'],
  ['a table', '关于登记的通知\n\n| 子 | 丑\\|寅 |\n| --- | --- |\n| 一 | 二 |\n\n照办。\n'],
];

for (const [what, text] of whole)
  test(`the words of ${what} come out as they went in`, () =>
    assert.equal(changedWords(text, unitsOf(text)), undefined));

test('says where words are lost or come out changed', () => {
  const text = '关于登记的通知\n\n照办。\n\n完。';
  const units = unitsOf(text);
  assert.deepEqual(changedWords(text, units.slice(0, -1)), {
    text: '关于登记的通知照办。完。',
    read: '关于登记的通知照办。',
  });
  const note = '关于登记的通知\n\n照办[^1]。\n\n[^1]: 注';
  assert.deepEqual(changedWords(note, unitsOf(note)), {
    text: '关于登记的通知照办[^1]。[^1]:注',
    read: '关于登记的通知照办。',
  });
});
