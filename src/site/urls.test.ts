import assert from 'node:assert/strict';
import { test } from 'node:test';
import { urls } from './urls.ts';

for (const [base, root] of [
  ['/', '/'],
  ['/library/', '/library/'],
  ['/library', '/library/'],
] as const) {
  test(`begins every address with ${root} where the site stands under ${base}`, () => {
    const { home, documents, document, clausePage, search, searchText, asset } = urls(base);
    assert.deepEqual(
      [
        home,
        documents,
        document('a'),
        document('a', 'sec_1'),
        clausePage('a', 'sec_1'),
        search(),
        searchText('a'),
        asset('icon.svg'),
      ],
      [
        root,
        `${root}documents/`,
        `${root}documents/a/`,
        `${root}documents/a/#sec_1`,
        `${root}documents/a/sec_1/`,
        `${root}search/`,
        `${root}search/texts/a.json`,
        `${root}icon.svg`,
      ],
    );
  });
}

test('escapes what is searched for', () => {
  assert.equal(urls('/').search('甲 a&b+'), '/search/?q=%E7%94%B2%20a%26b%2B');
  assert.equal(urls('/').search('\ud83d'), '/search/?q=%EF%BF%BD');
});

test('leads from a result to its document, its clause, and the words that were searched for', () => {
  const { document } = urls('/');
  assert.deepEqual(
    [document('a', undefined, '甲 a&b'), document('a', 'sec_1', '50%#'), document('a', 'sec_1', '')],
    ['/documents/a/?q=%E7%94%B2%20a%26b', '/documents/a/?q=50%25%23#sec_1', '/documents/a/#sec_1'],
  );
});
