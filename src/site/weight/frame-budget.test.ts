import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFrame, frameBudget } from './frame-budget.ts';

const view = (sizes: number[], font = false) => ({
  files: sizes.map((bytes, i) => ({ url: `/${i}`, bytes, font: font && i === 1 })),
  bytes: sizes.reduce((sum, bytes) => sum + bytes, 0),
  pageBytes: sizes[0] ?? 0,
});

/** Sizes of the files, and what each problem names. */
const cases: [string, ReturnType<typeof view>, RegExp[]][] = [
  ['a frame within the budget', view([4096, 8192]), []],
  ['a frame that just fits', view([frameBudget.bytes]), []],
  ['one byte too many', view([frameBudget.bytes, 1]), [/20\.0 KB，超过 20\.0 KB.*减起/]],
  ['one request too many', view([1, 1, 1, 1, 1, 1, 1]), [/7 个请求，超过 6 个.*并合/]],
  ['a font', view([1, 1], true), [/载入字体：\/1。请去掉/]],
  ['all of these', view([30_000, 1, 1, 1, 1, 1, 1], true), [/KB/, /请求/, /字体/]],
];

for (const [name, found, expected] of cases) {
  test(`says what is too much: ${name}`, () => {
    const { problems } = checkFrame(found);
    assert.equal(problems.length, expected.length);
    for (const [i, words] of expected.entries()) assert.match(problems[i] ?? '', words);
  });
}

test('names every file with its weight, the heaviest first', () => {
  const { report } = checkFrame(view([1024, 3072, 2048]));
  assert.match(
    report,
    /6\.0 KB \/ 20\.0 KB，3 个请求 \/ 6\n +3\.0 KB {2}\/1\n +2\.0 KB {2}\/2\n +1\.0 KB {2}\/0$/,
  );
});
