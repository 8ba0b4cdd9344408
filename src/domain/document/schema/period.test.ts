import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periodWords } from './period.ts';

const cases: [from: string | undefined, to: string, words: string[]][] = [
  ['2019', '2021', ['2019—2021年']],
  ['2021', '2021', ['2021年']],
  ['2019-03', '2021', ['2019年3月至', '2021年']],
  [undefined, '2021-12-31', ['至', '2021年12月31日']],
];

for (const [from, to, words] of cases)
  test(`says ${words.join('')}`, () => assert.deepEqual(periodWords({ ...(from && { from }), to }), words));
