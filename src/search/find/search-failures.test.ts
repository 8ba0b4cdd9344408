import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issuers, record } from '#domain/document/invented.fixture.ts';
import { makeLibrary } from '#domain/library/library.ts';
import { noTables } from '#search/shared/search-tables.ts';
import type { SearchSources } from '#search/sources/search-sources.ts';
import { Unavailable } from '#search/sources/unavailable.ts';
import { hintsFor } from './hints.ts';
import { parseQuery } from './parse-query.ts';
import { searchLibrary } from './search-library.ts';
import { songbookNotice } from './songbooks.fixture.ts';
import { sourcesOf } from './sources.fixture.ts';

const library = makeLibrary(
  [songbookNotice(), record('yijiaofa-2018-1', '关于推广展演的意见', '乙教发〔2018〕1号')],
  issuers,
);
const { sources } = sourcesOf(library, { variants: ['戏戲'] });
const gone = () => Promise.reject(new Unavailable('gone'));
const index = { find: gone, ids: gone };

/** What cannot be read. */
const broken = {
  'the index': { index },
  'a part of the index': { index: { ...sources.index, find: gone } },
  'the tables': { tables: async () => noTables },
  'tables and index': { tables: async () => noTables, index },
  'the titles': { titles: gone },
  nothing: {},
} satisfies Record<string, Partial<SearchSources>>;

/** What cannot be read; what is typed; how many documents answer, and what is missing. */
const cases: [keyof typeof broken, string, number, string | undefined][] = [
  ['nothing', '唱本', 1, undefined],
  ['the index', '戏曲唱本', 1, 'index'],
  ['the index', '地方戲曲', 1, 'index'],
  ['the index', '乙教发〔2018〕1号', 1, 'index'],
  ['the index', '关于整理地方戏曲唱木的通知', 1, 'index'],
  ['the index', 'zhengli fanwei', 1, 'index'],
  ['the index', '手抄', 0, 'index'],
  ['the index', '', 2, undefined],
  ['a part of the index', '戏曲唱本', 1, 'index'],
  ['the tables', '戏曲唱本', 1, 'tables'],
  ['the tables', '甲政发〔2020〕5号', 1, 'tables'],
  ['the tables', '', 2, 'tables'],
  ['tables and index', '展演', 1, 'tables'],
  ['the titles', '手抄', 1, undefined],
  ['the titles', '戏曲唱木', 0, undefined],
  ['the titles', '关于整理地方戏曲唱木的通知', 0, 'titles'],
];

for (const [what, typed, total, missing] of cases) {
  test(`without ${what} “${typed}” finds ${total}, and says that ${missing ?? 'nothing'} is missing`, async () => {
    const left: SearchSources = { ...sources, ...broken[what] };
    const outcome = await searchLibrary(parseQuery(typed, await left.tables()), {}, left);
    assert.deepEqual([outcome.total, outcome.missing], [total, missing]);
    for (const answer of outcome.answers) assert.ok((await answer.read()).text.id);
    await outcome.hints();
  });
}

test('chosen facet values do not count where the tables are missing', async () => {
  const left = { ...sources, tables: async () => noTables };
  const { total } = await searchLibrary(parseQuery('展演', noTables), { facets: { year: ['2020'] } }, left);
  assert.equal(total, 1);
});

test('where neither the index nor titles can be read the search fails, and does not wait', async () => {
  await assert.rejects(
    searchLibrary(parseQuery('唱本', noTables), {}, { ...sources, index, titles: gone }),
    Unavailable,
  );
});

/** Faults of the program: what breaks, and what is typed so that it is asked. */
const fault = new TypeError('x is not a function');
const broke = () => Promise.reject(fault);
const faults: [string, Partial<SearchSources>, string][] = [
  ['the index', { index: { ...sources.index, find: broke } }, '戏曲唱本'],
  ['the list of ids', { index: { ...sources.index, ids: broke } }, '戏曲唱本'],
  ['a text that tells the rest of a run', { text: broke }, '关于整理地方戏曲唱本的通知'],
  ['the titles', { titles: broke }, '关于整理地方戏曲唱木的通知'],
];

for (const [what, broken, typed] of faults)
  test(`a fault of the program in ${what} is not taken for something that did not arrive`, async () => {
    const left: SearchSources = { ...sources, ...broken };
    await assert.rejects(searchLibrary(parseQuery(typed, await left.tables()), {}, left), fault);
  });

test('hints are left out where their texts do not arrive, and only then', async () => {
  const query = parseQuery('地方戏曲唱木', await sources.tables());
  assert.notDeepEqual((await hintsFor(query, sources)).nearest, []);
  assert.deepEqual(await hintsFor(query, { ...sources, text: gone }), { missing: [], nearest: [] });
  await assert.rejects(hintsFor(query, { ...sources, text: broke }), fault);
});
