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
  assert.equal(urls('/').search('甲 a&b'), '/search/?q=%E7%94%B2%20a%26b');
});
