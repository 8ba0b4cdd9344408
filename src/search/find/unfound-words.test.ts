import assert from 'node:assert/strict';
import { test } from 'node:test';
import { identity } from '#search/shared/fold.ts';
import { words } from '#search/shared/tokenise.ts';
import { unfoundWords } from './unfound-words.ts';

/** What was typed, the pairs of characters that no text has, and the words that are said to be in none. */
const cases: [string, string[], ...string[]][] = [
  ['质量促近就业', ['量促', '促近', '近就'], '促近'],
  ['技能鉴订和竞塞', ['鉴订', '订和', '和竞', '竞塞'], '鉴订', '竞塞'],
  ['职业培训登记', ['业培', '训登']],
  ['有一件含有的字句', ['有一', '件含', '有的', '的字', '字句'], '字句'],
  ['“字句”，登记', ['字句', '句登'], '字句'],
  ['登记的有和在', ['记的', '的有', '有和']],
  ['字句', ['字句']],
  ['鉴订', ['鉴订']],
];

for (const [typed, pairs, ...expected] of cases) {
  test(`of “${typed}” no text has ${expected.join(' and ') || 'all together'}`, () => {
    const run = words(typed);
    const isUnfound = run.slice(1).map((word, i) => pairs.includes(`${run[i]}${word}`));
    assert.deepEqual(unfoundWords(typed, identity, isUnfound), expected);
  });
}
