import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeXml } from './escape-xml.ts';

const cases: [what: string, words: string, escaped: string][] = [
  ['signs of XML', '<甲 & "乙">', '&lt;甲 &amp; &quot;乙&quot;&gt;'],
  ['tabs, ends of lines and ideographs beyond the first plane stay', '𬭎\t〇\r\n', '𬭎\t〇\r\n'],
  ['controls', '甲\u0000乙\u000B丙\u001F', '甲\uFFFD乙\uFFFD丙\uFFFD'],
  ['half a character, and what is none', '\uD86D甲\uFFFE', '\uFFFD甲\uFFFD'],
  ['controls that XML can hold', '\u0085\u009F', '\u0085\u009F'],
];

for (const [what, words, escaped] of cases)
  test(what, () => {
    assert.equal(escapeXml(words), escaped);
  });
