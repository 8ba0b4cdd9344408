import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkHostNames } from './check-host-names.ts';

/** An entry, and what is to be written in its place; undefined for one that holds. */
const cases: [string, string | undefined][] = [
  ['www.paper.example', undefined],
  ['paper.example:8080', undefined],
  ['https://paper.example', 'paper.example'],
  ['http://paper.example/news/1.html', 'paper.example'],
  ['//paper.example', 'paper.example'],
  ['Paper.Example', 'paper.example'],
  ['paper.example/', 'paper.example'],
  ['*', 'www.example.cn'],
  ['*.paper.example', 'www.example.cn'],
  ['某报', 'xn--4rux8i'],
];

for (const [entry, expected] of cases) {
  test(`${expected ? 'wants a host in place of' : 'takes'} ${entry}`, () => {
    const found = checkHostNames([entry]);
    assert.deepEqual(
      found.map(({ args }) => args.expected),
      expected ? [expected] : [],
    );
  });
}
