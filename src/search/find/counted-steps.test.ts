import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullText, issuers } from '#domain/document/invented.fixture.ts';
import { makeLibrary } from '#domain/library/library.ts';
import type { TitleTable } from '#search/shared/search-tables.ts';
import { findBySlip } from './find-in-titles.ts';
import { parseQuery } from './parse-query.ts';
import { searchLibrary } from './search-library.ts';
import { sourcesOf } from './sources.fixture.ts';

const { sources, tables } = sourcesOf(
  makeLibrary([fullText('a', ['关于整理唱本的通知', '各镇：', '凡手抄的唱本，都在整理之列。'])], issuers),
);

/** A list that counts how often it is read from its first item on. */
function counted<T>(items: readonly T[]): { list: T[]; passes: () => number } {
  let passes = 0;
  const list = new Proxy([...items], {
    get(target, key, receiver) {
      if (key === '0') passes++;
      return Reflect.get(target, key, receiver);
    },
  });
  return { list, passes: () => passes };
}

for (const typed of ['唱本', '唱本 手抄 整理', '关于修理唱本的通知', '整理唱本通知书 -手抄', 'changben'])
  test(`goes through the variants of characters once for “${typed}” and all that follows`, async () => {
    const { list, passes } = counted(['戏戲', '发發髮']);
    const own = { ...tables, variants: list };
    const outcome = await searchLibrary(parseQuery(typed, own), {}, { ...sources, tables: async () => own });
    await Promise.all([outcome.hints(), ...outcome.answers.map((answer) => answer.read())]);
    assert.equal(passes(), 1);
  });

for (const titles of [10, 20, 40])
  test(`goes through the issuers once while it looks for a slip in ${titles} titles`, () => {
    const { list, passes } = counted([{ name: '云岭市教育局', aliases: ['市教育局'] }]);
    const table: TitleTable = {
      ids: Array.from({ length: titles }, (_, row) => `d-${row}`),
      titles: Array.from({ length: titles }, (_, row) => `云岭市教育局关于整理第${row}册唱本的通知`),
      numbers: Array(titles).fill(''),
      readings: {},
    };
    const query = parseQuery('关于整里第7册唱本的通知', tables);
    const { reasons } = findBySlip(query, table, { ...tables, issuers: list });
    assert.ok(reasons.has(7));
    assert.equal(passes(), 1);
  });
