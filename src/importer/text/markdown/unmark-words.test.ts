import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unmarkWords } from './unmark-words.ts';

/** A line, its words, the number of marks removed, and what was left out of links and pictures. */
const cases: [string, string, string, number, string[]?][] = [
  ['bold and slanted words', '**一、范围**，*包括*：__村庄__', '一、范围，包括：村庄', 3],
  ['signs that multiply', '长2*3*4米，2 * 3', '长2*3*4米，2 * 3', 0],
  ['a mark that a backslash keeps', '\\*注：1\\. \\_甲\\_', '*注：1. _甲_', 4],
  ['words of code', '字段`**name**`必填', '字段**name**必填', 1],
  ['struck words', '~~旧~~新，1~3年', '旧新，1~3年', 1],
  ['a link', '见[办法](https://yunling.example/a_b)。', '见办法。', 1, ['https://yunling.example/a_b']],
  ['an address', '<https://yunling.example/*a*>', 'https://yunling.example/a', 2],
  ['a picture', '![印\\*章](a.png "章")右', '右', 2, ['印*章']],
  ['tags', '<font color="red">红</font><b>头</b>，<3年>', '红头，<3年>', 4],
  ['entities', '甲&nbsp;乙&lt;3&#19968;&unknown;', '甲\u00a0乙<3一&unknown;', 3],
  ['a call of a note', '甲[^1]乙', '甲[^1]乙', 0],
  ['an escaped bar', 'a\\|b', 'a\\|b', 0],
];

for (const [name, line, text, marks, left = []] of cases)
  test(`reads ${name}`, () => {
    const { links, pictures, ...read } = unmarkWords(line);
    assert.deepEqual({ ...read, left: [...links, ...pictures] }, { text, marks, left });
  });
