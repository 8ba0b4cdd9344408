import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rareShare } from './read-text.ts';

const cases: [string, string, number][] = [
  ['simplified Chinese in GB18030', 'd4c6c1ebcad0cbaecef1bed6a3acfe9f8139ef31', 13],
  ['Big5', 'b6b3c0ada5aba4f4b0c8a7bdc3f6a9f3c0cbac64aed5a8aeaabab371aabe', 67],
  ['ASCII', '6162', 0],
  ['nothing', '', 0],
];

for (const [name, hex, expected] of cases)
  test(`counts ${name}`, () => assert.equal(rareShare(Buffer.from(hex, 'hex')), expected));
