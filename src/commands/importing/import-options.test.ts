import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importOptions } from './import-options.ts';

test('by default previews an import into the library of the project', () => {
  assert.deepEqual(importOptions(['a.docx', 'b']), {
    inputs: ['a.docx', 'b'],
    write: false,
    replace: false,
    strict: false,
    keepContact: false,
    widen: false,
    maxSize: 64 * 1024 * 1024,
  });
});

test('reads every option', () => {
  const args =
    'a --to b --write --replace --strict --report r.json --keep-contact --widen --title 甲 --max-size 1.5';
  assert.deepEqual(importOptions(args.split(' ')), {
    inputs: ['a'],
    to: 'b',
    write: true,
    replace: true,
    strict: true,
    report: 'r.json',
    keepContact: true,
    widen: true,
    title: '甲',
    maxSize: 1.5 * 1024 * 1024,
  });
});

const problems: [string, RegExp][] = [
  ['', /没有写要导入/],
  ['a --wirte', /没有 --wirte 这个选项/],
  ['a --title', /--title 之后要写/],
  ['a --write=1', /--write 之后不写/],
  ['a --to', /--to/],
  ['a --max-size x', /--max-size/],
  ['a b --title 甲', /--title/],
];
for (const [args, problem] of problems)
  test(`says what is wrong with “${args}”`, () => {
    const found = importOptions(args.split(' ').filter(Boolean));
    assert.match('problem' in found ? found.problem : '', problem);
  });
