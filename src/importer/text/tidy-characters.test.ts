import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatPlace } from '#importer/finding/place.ts';
import { tidyCharacters } from './tidy-characters.ts';

/** A text, what becomes of it, and what is said. */
const cases: [string, string, string, string[]][] = [
  ['ordinary letters', '甲\t乙\r\n丙\f丁', '甲\t乙\r\n丙\f丁', []],
  ['lost letters', '甲\n乙\ufffd丙\ufffd', '甲\n乙〓丙〓', ['characters-lost 第 2 行']],
  ['controls', '甲\u0001\n\u0002乙', '甲\n乙', ['characters-removed 第 1 行']],
  ['a control of direction', '甲\n\u202e乙', '甲\n乙', ['characters-removed 第 2 行']],
  ['the end mark of DOS', '甲\r\n\u001a', '甲\r\n', []],
  ['private use', '甲\n乙\ue000', '甲\n乙\ue000', ['character-doubtful 第 2 行第 2 列']],
  ['what a build repairs', '⻘石\u200b县', '⻘石\u200b县', []],
];

for (const [name, text, expected, findings] of cases)
  test(`reads ${name}`, () => {
    const read = tidyCharacters(text);
    assert.equal(read.text, expected);
    assert.deepEqual(
      read.findings.map(({ code, place }) => `${code} ${formatPlace(place)}`),
      findings,
    );
  });
