import assert from 'node:assert/strict';
import { test } from 'node:test';
import { staleNames } from './stale-names.ts';

const files = ['README.md', 'src/site/urls.ts', 'src/site/README.md', 'e2e/a.spec.ts', 'docs/图.png'];
const texts: Record<string, string> = { 'src/site/README.md': '# The glue\n\n## 永久地址: all' };

/** The text of a `README.md`, and the names in it that do not exist. */
const cases: [string, string[]][] = [
  ['`site/urls.ts`, `urls.ts`, `src/site/urls.ts`', []],
  ['`rls.ts` and `lib/urls.ts`', ['rls.ts', 'lib/urls.ts']],
  ['`src/site/`, `e2e`, `src/lost/`, `content/`', ['src/lost/', 'content/']],
  ['`npm run x`, `<name>.ts`, `*.spec.ts`, `tables.json`, `a_2`', []],
  ['[map](src/site/README.md), [a folder](src/site), ![a picture](docs/图.png)', []],
  ['[lost](src/README.md), [elsewhere](https://example.org/a.md)', ['src/README.md']],
  ['[part](src/site/README.md#永久地址-all), [part](src/site/README.md#other)', ['src/site/README.md#other']],
  ['[here](#first)\n\n# First', []],
];

for (const [text, names] of cases)
  test(`names of files in ${JSON.stringify(text)}`, () => {
    const read = (file: string) => texts[file] ?? text;
    assert.deepEqual(
      staleNames('README.md', files, read).map(({ name }) => name),
      names,
    );
  });

test('says in which line', () => {
  assert.deepEqual(
    staleNames('README.md', files, () => 'a\n\n`lost.ts`'),
    [{ line: 3, name: 'lost.ts' }],
  );
});
