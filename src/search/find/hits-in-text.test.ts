import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issuers } from '#domain/document/invented.fixture.ts';
import { makeLibrary } from '#domain/library/library.ts';
import { hitsInText } from './hits-in-text.ts';
import { parseQuery } from './parse-query.ts';
import { searchLibrary } from './search-library.ts';
import { songbookNotice } from './songbooks.fixture.ts';
import { sourcesOf } from './sources.fixture.ts';

const library = makeLibrary([songbookNotice('凡手抄着色的唱本，依乙教发〔2019〕3号整理。')], issuers);
const { sources, tables, texts } = sourcesOf(library, { variants: ['戏戲'], doubles: ['着著'] });

/** What is typed; the words that are marked. */
const marked: [string, string[]][] = [
  ['戏曲', ['戏曲', '戏曲']],
  ['地方戲曲', ['地方戏曲', '地方戏曲']],
  ['著色', ['着色']],
  ['乙教发〔2019〕3号', ['乙教发〔2019〕3号']],
  ['zhengli fanwei', ['整理范围']],
  ['保存 手抄', ['保存', '手抄']],
  ['关于整理地方戏曲唱木的通知', []],
  ['没有的', []],
  ['', []],
];

for (const [typed, expected] of marked) {
  test(`marks for “${typed}” what the list of results does`, async () => {
    const query = parseQuery(typed, tables);
    const [text] = texts;
    assert.ok(text);
    const hits = await hitsInText(query, text, tables, sources);
    const words = hits.flatMap(({ passage, marks }) =>
      marks.map(({ start, end }) => passage.text.slice(start, end)),
    );
    assert.deepEqual(words, expected);
    const { answers } = await searchLibrary(query, {}, sources);
    assert.deepEqual(hits, (await answers[0]?.read())?.hits ?? []);
  });
}
