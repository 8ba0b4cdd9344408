import assert from 'node:assert/strict';
import { test } from 'node:test';
import { record } from './invented.fixture.ts';
import { placesToRead } from './places-to-read.ts';

const elsewhere = { name: '示例文件库', url: 'https://find.example/?q={query}&again={query}' };
const page = (kind: string, host: string) => ({ kind, publisher: host, url: `https://${host}/1` });

/** Number and pages of a record; the kinds and hosts of the places to read it. */
const cases: [string, string | null, ReturnType<typeof page>[], string[]][] = [
  [
    'an official page before a reprint',
    '甲政发〔2020〕5号',
    [page('reprint', 'b.example'), page('official', 'a.example')],
    ['official a.example', 'reprint b.example', 'search find.example'],
  ],
  [
    'a reprint before a search',
    '甲政发〔2020〕5号',
    [page('reprint', 'b.example')],
    ['reprint b.example', 'search find.example'],
  ],
  ['a search where no page is known', null, [], ['search find.example']],
];

for (const [name, number, originals, expected] of cases) {
  test(`offers ${name}`, () => {
    const places = placesToRead(record('a', '登记办法', number, { originals }), elsewhere);
    assert.deepEqual(
      places.map(({ kind, url }) => `${kind} ${new URL(url).host}`),
      expected,
    );
  });
}

test('searches by number, and by title where there is none', () => {
  const numbered = placesToRead(record('a', '登记办法', '甲政发[2020]05号'), elsewhere);
  assert.equal(numbered[0]?.name, '在示例文件库检索“甲政发〔2020〕5号”');
  const query = encodeURIComponent('甲政发〔2020〕5号');
  assert.equal(numbered[0]?.url, `https://find.example/?q=${query}&again=${query}`);
  const doubtful = record('a', '“甲”＆乙的办法', null, { citedAs: ['甲政发〔2020〕5号'] });
  assert.equal(
    new URL(placesToRead(doubtful, elsewhere)[0]?.url ?? '').searchParams.get('q'),
    '“甲”＆乙的办法',
  );
});

test('offers nothing where no page is known and there is nowhere to search', () => {
  assert.deepEqual(placesToRead(record('a', '登记办法', null), undefined), []);
});
