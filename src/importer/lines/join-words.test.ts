import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinWords } from './join-words.ts';

const cases: [string[], string][] = [
  [['护水', '办法'], '护水办法'],
  [['Water', 'Quality', '标准'], 'Water Quality标准'],
  [['自20', '26年起'], '自2026年起'],
  [['新冠肺炎（COVID-', '19）'], '新冠肺炎（COVID-19）'],
  [['见https://water.', 'example/a'], '见https://water.example/a'],
  [['office@water.', 'example'], 'office@water.example'],
  [['𠀀山', '𠀀水'], '𠀀山𠀀水'],
  [[], ''],
];

for (const [lines, expected] of cases)
  test(`joins ${lines.join('｜') || 'nothing'}`, () => assert.equal(joinWords(lines), expected));
