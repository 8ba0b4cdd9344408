import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArgs } from 'node:util';
import { argumentProblem } from './read-options.ts';

const cases: [string[], string][] = [
  [['--nope'], '没有 --nope 这个选项。'],
  [['-x'], '没有 -x 这个选项。'],
  [['--since'], '--since 之后要写内容。'],
  [['--accept=1'], '--accept 之后不写内容。'],
  [['a b'], '不知道“a b”指什么。'],
];

for (const [args, expected] of cases) {
  test(`says of ${args.join(' ')}: ${expected}`, () => {
    const options = { accept: { type: 'boolean' }, since: { type: 'string' } } as const;
    let said = '';
    try {
      parseArgs({ args, options });
    } catch (error) {
      said = argumentProblem(error as Error);
    }
    assert.equal(said, expected);
  });
}
