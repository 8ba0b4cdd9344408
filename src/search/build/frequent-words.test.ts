import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullText, issuers } from '#domain/document/invented.fixture.ts';
import { makeLibrary } from '#domain/library/library.ts';
import { parseQuery } from '#search/find/parse-query.ts';
import { searchLibrary } from '#search/find/search-library.ts';
import { sourcesOf } from '#search/find/sources.fixture.ts';
import { pairs, phrase } from '#search/shared/index-words.ts';
import { words } from '#search/shared/tokenise.ts';

const text = (serial: number, title: string, ...body: string[]) =>
  fullText(`jiazhengfa-2020-${serial}`, [
    '甲市人民政府',
    `甲政发〔2020〕${serial}号`,
    title,
    ...body,
    '甲市人民政府',
    `2020年3月${serial}日`,
  ]);
// More than are read at once have 办法: there the index must tell.
const many = Array.from({ length: 24 }, (_, i) =>
  text(i + 2, `关于第${i + 2}号办法的通知`, '一、登记办法', `各镇登记${i % 5 === 0 ? '办法' : '唱本'}。`),
);
const library = makeLibrary(
  [text(1, '关于整理唱本的通知', '一、整理范围', '凡手抄的唱本，都在整理之列。'), ...many],
  issuers,
);
const typed = [
  '办法',
  '登记办法',
  '办法的通知',
  '整理唱本',
  '通知',
  '登记',
  '登记唱本',
  '唱本 办法',
  '办法 -唱本',
  '手抄的唱本',
];
const every = [...new Set(typed.flatMap((query) => pairs(words(query.replace(/[ -]/g, '')))))];

async function answersTo(query: string, { sources, tables }: ReturnType<typeof sourcesOf>) {
  const { answers } = await searchLibrary(parseQuery(query, tables), {}, sources);
  const read = await Promise.all(answers.map((answer) => answer.read()));
  return read.map(({ text, match, hits }) => [text.id, match, hits.map(({ passage }) => passage.name)]);
}

for (const [name, frequent] of [
  ['every', every],
  ['every even', every.filter((_, i) => i % 2 === 0)],
  ['every odd', every.filter((_, i) => i % 2 > 0)],
] as const) {
  test(`finds the same where ${name} pair of words is frequent, and asks for none of them alone`, async () => {
    const plain = sourcesOf(library);
    const other = sourcesOf(library, { frequent: [...frequent] });
    for (const query of typed)
      assert.deepEqual(await answersTo(query, other), await answersTo(query, plain), query);
    for (const pair of frequent) assert.equal(other.asked.phrases.includes(phrase([pair])), false, pair);
  });
}
