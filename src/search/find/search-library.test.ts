import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fullText, issuers, record } from '#domain/document/invented.fixture.ts';
import { makeLibrary } from '#domain/library/library.ts';
import { words } from '#search/shared/tokenise.ts';
import { Unavailable } from '#search/sources/unavailable.ts';
import { parseQuery } from './parse-query.ts';
import { type SearchOptions, searchLibrary } from './search-library.ts';
import { sourcesOf } from './sources.fixture.ts';

const older = fullText('jiazhengfa-2020-5', [
  '甲市人民政府',
  '甲政发〔2020〕5号',
  '关于整理地方戏曲唱本的通知',
  '各镇：',
  '为保存地方戏曲，现通知如下：',
  '一、整理范围',
  '凡手抄的唱本，都在整理之列。',
  '二、办法',
  '（一）逐册登记。登记书名和册数。',
  '甲市人民政府',
  '2020年3月1日',
]);
const newer = fullText('jiazhengbanfa-2021-7', [
  '甲市人民政府办公室',
  '甲政办发〔2021〕7号',
  '关于开展展演的通知',
  '各镇：',
  '根据《关于整理地方戏曲唱本的通知》（甲政发〔2020〕5号，以下简称《唱本通知》）和乙教发〔2019〕3号，现通知如下：',
  '一、选戏',
  '以整理过的唱本为主。',
  '甲市人民政府办公室',
  '2021年9月2日',
]);
const held = record('yijiaofa-2018-1', '关于推广展演的意见', '乙教发〔2018〕1号', {
  dates: [{ value: '2018', kind: 'signed', grade: 'B', source: 'paper' }],
});
const library = makeLibrary([older, newer, held], issuers);
const { sources, tables, asked } = sourcesOf(library, {
  variants: ['戏戲', '发發', '关関'],
  issuers: [
    { name: '甲市人民政府', aliases: ['市政府'] },
    { name: '甲市人民政府办公室', aliases: [], officeOf: 0 },
    { name: '乙省教育厅', aliases: ['省教育厅'] },
  ],
  shortNames: [['唱本通知', 1]],
  elsewhere: { name: '别处', url: 'https://elsewhere.example/?q={query}&t=1' },
});
const ids = { jia: older.id, ban: newer.id, yi: held.id };
const search = (typed: string, options: SearchOptions = {}) =>
  searchLibrary(parseQuery(typed, tables), options, sources);
const answersTo = async (typed: string, options: SearchOptions = {}) => {
  const { answers } = await search(typed, options);
  return Promise.all(
    answers.map(async (answer) => {
      const { text, hits, match } = await answer.read();
      return { id: text.id, match, clauses: hits.flatMap(({ passage }) => passage.id ?? []) };
    }),
  );
};

/** What is typed; the documents found with the reason, in order. */
const found: [string, ...[string, string][]][] = [
  ['甲政发〔2020〕5号', [ids.jia, 'number'], [ids.ban, 'cites']],
  ['甲政发 2020', [ids.jia, 'number'], [ids.ban, 'cites']],
  ['5号文', [ids.jia, 'number'], [ids.ban, 'cites']],
  ['2020年5号', [ids.jia, 'number'], [ids.ban, 'cites']],
  ['甲政发5号', [ids.jia, 'number'], [ids.ban, 'cites']],
  ['乙教发', [ids.yi, 'number'], [ids.ban, 'cites']],
  ['关于整理地方戏曲唱本的通知', [ids.jia, 'name'], [ids.ban, 'text']],
  ['关于整理地方戏曲唱木的通知', [ids.jia, 'title']],
  ['甲市人民政府关于整理地方戏曲唱本的通知', [ids.jia, 'name']],
  ['《关于整理地方戏曲唱本的通知》（甲政发〔2020〕5号）', [ids.jia, 'name'], [ids.ban, 'text']],
  ['唱本通知', [ids.jia, 'title'], [ids.ban, 'text']],
  ['地方戲曲', [ids.jia, 'title'], [ids.ban, 'text']],
  ['整理范围', [ids.jia, 'heading']],
  ['选戏', [ids.ban, 'heading']],
  ['册数', [ids.jia, 'text']],
  ['逐册登\u200B记。登\uFEFF记', [ids.jia, 'text']],
  ['选\xAD戏', [ids.ban, 'heading']],
  ['⼿抄的唱本', [ids.jia, 'text']],
  ['册', [ids.jia, 'heading']],
  ['展演', [ids.ban, 'title'], [ids.yi, 'title']],
  ['展演 唱本', [ids.ban, 'text']],
  ['展演 -唱本', [ids.yi, 'title']],
  ['“展演 的意”', [ids.yi, 'title']],
  ['市政府', [ids.ban, 'issuer'], [ids.jia, 'issuer']],
  ['省教育厅 展演', [ids.yi, 'issuer']],
  ['zhengli changben', ...([] as [string, string][])],
  ['zhengli fanwei', [ids.jia, 'heading']],
  ['zlfw', [ids.jia, 'heading']],
  ['zhu册登记', ...([] as [string, string][])],
  ['deng记', [ids.jia, 'heading']],
  ['戏曲唱木', ...([] as [string, string][])],
  ['理范围凡', ...([] as [string, string][])],
  ['，。', ...([] as [string, string][])],
];

for (const [typed, ...expected] of found) {
  test(`finds ${expected.length} documents for “${typed}”`, async () => {
    const answers = await answersTo(typed);
    assert.deepEqual(
      answers.map(({ id, match }) => [id, match]),
      expected,
    );
  });
}

test('shows the clauses that cite a number, whatever they call the document', async () => {
  const [, citing] = await answersTo('5号文');
  assert.deepEqual(citing?.clauses, ['preamble__p_1']);
});

test('gives every document where nothing was typed, and counts facets under the choice of others', async () => {
  const { total, facets } = await search('', { facets: { holding: ['全文'] } });
  assert.equal(total, 2);
  const counts = (name: 'type' | 'holding') =>
    facets[name].map(({ value, count }) => `${value} ${count}`).sort();
  assert.deepEqual(counts('type'), ['通知 2']);
  assert.deepEqual(counts('holding'), ['全文 2', '未收录全文 1']);
});

test('says that a number is not held, who cites it, and where else to look', async () => {
  const { unheld } = await search('乙教发〔2019〕3号');
  assert.deepEqual(unheld, {
    number: '乙教发〔2019〕3号',
    elsewhere: {
      name: '别处',
      url: `https://elsewhere.example/?q=${encodeURIComponent('乙教发〔2019〕3号')}&t=1`,
    },
  });
  assert.deepEqual(await answersTo('乙教发〔2019〕3号'), [
    { id: ids.ban, match: 'cites', clauses: ['preamble__p_1'] },
  ]);
  assert.equal((await search('甲政发〔2020〕5号')).unheld, undefined);
});

test('says which words find nothing, and which titles and headings are near', async () => {
  const { hints } = await search('戏曲唱木整理');
  const { missing, nearest } = await hints();
  assert.deepEqual(missing, ['唱木']);
  assert.equal(nearest[0]?.id, ids.jia);
  assert.deepEqual((await (await search('展演 没有的')).hints()).missing, ['没有的']);
});

test('asks little of the index to help with a long passage that stands nowhere', async () => {
  const { hints } = await search('从来没有人这样说过的一句话'.repeat(12));
  const before = asked.phrases.length;
  await hints();
  assert.ok(asked.phrases.length - before < 30, `${asked.phrases.length - before} phrases`);
});

test('asks for a piece of a long run, and reads the few texts that hold it', async () => {
  asked.phrases.length = 0;
  assert.equal((await search('凡手抄的唱本都在整理之列')).total, 1);
  assert.ok(asked.phrases.every((phrase) => phrase.split(' ').length <= 2));
});

const broken = {
  ...sources,
  index: { ...sources.index, find: () => Promise.reject(new Unavailable('gone')) },
};

test('finds titles, numbers and issuers without the index, and says that it is all', async () => {
  for (const [typed, expected] of [
    ['地方戏曲', [ids.jia]],
    ['甲政办发〔2021〕7号', [ids.ban]],
    ['省教育厅', [ids.yi]],
    ['册数', []],
  ] as const) {
    const { answers, missing } = await searchLibrary(parseQuery(typed, tables), {}, broken);
    assert.equal(missing, 'index');
    assert.deepEqual(
      await Promise.all(answers.map(async (answer) => (await answer.read()).text.id)),
      expected,
    );
  }
});

test('finds what it can where a text cannot be read', async () => {
  const torn = { ...sources, text: () => Promise.reject(new Unavailable('gone')) };
  const { total, missing } = await searchLibrary(parseQuery('凡手抄的唱本', tables), {}, torn);
  assert.deepEqual([total, missing], [1, undefined]);
});

test('finds exactly the documents that hold a run, cut from their texts or made of their words', async () => {
  const texts = await Promise.all(Object.values(ids).map((id) => sources.text(id)));
  const cut = texts.flatMap(({ id, passages }) => passages.map(({ text }) => ({ id, run: words(text) })));
  const pieces = fc.record({
    passage: fc.nat(cut.length - 1),
    from: fc.nat(30),
    length: fc.integer({ min: 1, max: 12 }),
  });
  const run = fc
    .array(pieces, { minLength: 1, maxLength: 2 })
    .map((chosen) =>
      chosen.flatMap(({ passage, from, length }) => cut[passage]?.run.slice(from, from + length) ?? []),
    );
  await fc.assert(
    fc.asyncProperty(run, async (asked) => {
      const query = parseQuery(asked.join(''), tables);
      const [term] = query.terms;
      if (!term || query.terms.length > 1 || term.number || term.issuers.length > 0) return;
      const sought = ` ${term.runs[0]?.join(' ')} `;
      const expected = new Set(
        cut.filter(({ run: own }) => ` ${own.join(' ')} `.includes(sought)).map(({ id }) => id),
      );
      const { answers } = await searchLibrary(query, {}, sources);
      const plain = answers.filter(({ label }) => !label);
      const shown = await Promise.all(plain.map(async (answer) => (await answer.read()).text.id));
      assert.deepEqual(shown.sort(), [...expected].sort());
    }),
  );
});

test('takes anything typed, and never throws', async () => {
  const unit = fc.constantFrom(
    ...'甲政发〔〕()2019 第5号年文"“”「」-《》zhengli',
    '\0',
    '\u202e',
    '\ud83d',
    '😀',
    '.*+?^$',
    '{}|\\',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit, maxLength: 300 })),
      async (typed) => {
        const { total, answers, hints } = await search(typed);
        assert.equal(total, answers.length);
        await hints();
      },
    ),
  );
});
