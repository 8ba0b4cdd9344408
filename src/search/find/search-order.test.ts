import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullText, issuers, record } from '#domain/document/invented.fixture.ts';
import { makeLibrary } from '#domain/library/library.ts';
import { parseQuery } from './parse-query.ts';
import { type Sort, searchLibrary } from './search-library.ts';
import { songbookNotice } from './songbooks.fixture.ts';
import { sourcesOf } from './sources.fixture.ts';

const notice = songbookNotice();
const citing = fullText('jiazhengbanfa-2021-7', [
  '甲市人民政府办公室',
  '甲政办发〔2021〕7号',
  '关于开展展演的通知',
  '各镇：',
  '根据《关于整理地方戏曲唱本的通知》（甲政发〔2020〕5号）和乙教发〔2019〕3号，现通知如下：',
  '甲市人民政府办公室',
  '2021年9月2日',
]);
const numbered = record('yijiaofa-2018-1', '关于整理唱本的意见', '乙教发〔2018〕1号');
const undated = record('zhengli', '唱本整理规程', null);

/** The index gives rows from the newest to the oldest, and those without a date after them. */
const library = makeLibrary([notice, citing, numbered, undated], issuers);
const rows = [citing, notice, numbered, undated];
const { sources, tables } = sourcesOf({ ...library, documents: [...rows].reverse() });

const search = (typed: string, sort: Sort) => searchLibrary(parseQuery(typed, tables), { sort }, sources);
async function answersTo(typed: string, sort: Sort) {
  const { answers } = await search(typed, sort);
  const results = await Promise.all(answers.map((answer) => answer.read()));
  return results.map(({ text }) => text.id);
}

/** The order asked for; the documents that hold 整理. */
const orders: [Sort, string[]][] = [
  ['relevance', [notice.id, numbered.id, undated.id, citing.id]],
  ['date', [citing.id, notice.id, numbered.id, undated.id]],
  ['oldest', [numbered.id, notice.id, citing.id, undated.id]],
];

for (const [sort, expected] of orders) {
  test(`orders documents by ${sort}`, async () => assert.deepEqual(await answersTo('整理', sort), expected));
}

/** What is typed; how many documents bear the number, and all that are found, the newest first. */
const bearing: [string, number | undefined, string[]][] = [
  ['甲政发〔2020〕5号', 1, [notice.id, citing.id]],
  ['5号文', 1, [notice.id, citing.id]],
  ['5', 1, [notice.id, citing.id]],
  ['乙教发', 1, [numbered.id, citing.id]],
  ['乙教发〔2019〕3号', undefined, [citing.id]],
  ['展演', undefined, [citing.id]],
  ['5号 整理', undefined, [citing.id, notice.id]],
];

for (const [typed, count, expected] of bearing) {
  test(`tells ${count ?? 'no'} documents that bear “${typed}” from those that mention it`, async () => {
    assert.equal((await search(typed, 'date')).bearing, count);
    assert.deepEqual(await answersTo(typed, 'date'), expected);
  });
}
