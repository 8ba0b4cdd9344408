import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullText, issuers, record } from '#domain/document/invented.fixture.ts';
import { makeLibrary } from '#domain/library/library.ts';
import { parseQuery } from '#search/find/parse-query.ts';
import { searchLibrary } from '#search/find/search-library.ts';
import { sourcesOf } from '#search/find/sources.fixture.ts';
import { Unavailable } from '#search/sources/unavailable.ts';

const law = fullText('dushu-cujinfa-2018', [
  '中华人民共和国读书促进法',
  '第一章　总则',
  '第一条　为了促进读书，制定本法。',
  '第二条　各级人民政府把读书列入计划。',
  '县级以上人民政府设立书屋。',
  '第二章　书屋',
  '第三条　书屋应当具备下列条件：',
  '（一）有藏书；',
  '（二）有管理员。',
  '第十条　本法自2018年1月1日起施行。',
]);
const rules = fullText('shishi-dushu-cujinfa-banfa-2019', [
  '甲市实施读书促进法办法',
  '第一条　根据《读书促进法》，制定本办法。',
  '第二条　书屋每周开放五日。',
  '第十条　书屋按照《读书促进法》第三条的条件设立。',
  '第十一条　本办法自公布之日起施行。',
]);
const notice = fullText('jiazhengfa-2020-5', [
  '甲市人民政府',
  '甲政发〔2020〕5号',
  '关于印发《甲市唱本借阅办法》的通知',
  '各镇：',
  '现印发《甲市唱本借阅办法》。乙教发〔2019〕3号同时停止执行。',
  '一、抓紧落实',
  '各镇都要落实。',
  '二、工作要求',
  '（一）登记。逐册登记。',
  '1.登记书名。',
  '（二）上架。分类上架。',
  '附件：甲市唱本借阅办法',
  '甲市人民政府',
  '2020年3月1日',
  '附件',
  '甲市唱本借阅办法',
  '第一条　唱本凭证借阅。',
  '第二条　借期三十日。',
  '逾期不还的，催还。',
]);
const held = record('yijiaofa-2018-1', '关于推广展演的意见', '乙教发〔2018〕1号');
const library = makeLibrary([law, rules, notice, held], issuers);
const { sources, tables, texts } = sourcesOf(library, { variants: ['条條', '读讀', '书書'] });
const [jia, shishi, fa, yi] = [notice.id, rules.id, law.id, held.id];

async function answersTo(typed: string, from = sources) {
  const { answers } = await searchLibrary(parseQuery(typed, tables), {}, from);
  return Promise.all(
    answers.map(async (answer) => {
      const { text, hits, label = '' } = await answer.read();
      const clauses = hits.flatMap(({ passage }) => passage.id ?? []).join(' ');
      return `${answer.match} ${text.id} ${clauses}${label && ` ${label}`}`;
    }),
  );
}

/** What is typed, and the documents that answer: reason, id, clauses, what is said. */
const cases: [string, ...string[]][] = [
  ['读书促进法第二条', `place ${fa} art_2`, `place ${shishi} art_2`],
  ['中华人民共和国读书促进法第二条', `place ${fa} art_2`],
  ['《读书促进法》第二条第二款', `place ${fa} art_2__para_2`],
  ['讀書促进法第二條第二款', `place ${fa} art_2__para_2`],
  ['读书促进法（2018年修正）第3条第（二）项', `place ${fa} art_3__para_1__point_2`],
  ['读书促进法3条2项', `place ${fa} art_3__para_1__point_2`],
  ['读书促进法第二章', `place ${fa} chp_2`],
  ['读书促进法第一条、第三条', `place ${fa} art_1 art_3`, `place ${shishi} art_1 此件没有“第三条”`],
  ['实施读书促进法办法第十条', `place ${shishi} art_10`],
  ['促进法办法第十条', `place ${shishi} art_10`],
  ['读书促进法第十条', `place ${fa} art_10`, `place ${shishi} art_10`],
  ['读书促进法第三条', `place ${fa} art_3`, `text ${shishi} art_10__para_1`],
  ['读书促进法第九条', `place ${fa}  此件没有“第九条”`],
  ['读书促进法第十一条', `place ${fa}  此件没有“第十一条”`, `place ${shishi} art_11`],
  ['读书促进法第二条第九款', `place ${fa} art_2 此件没有“第二条第九款”`],
  ['甲政发〔2020〕5号第二部分第（二）项', `place ${jia} sec_2__para_2`],
  ['甲政发〔2020〕5号第二条第一款', `place ${jia} att_1__art_2__para_1`],
  ['5号二（一）', `place ${jia} sec_2__para_1`],
  ['5号二、（一）1.', `place ${jia} sec_2__para_1__subpara_1`],
  ['5号（二）', `place ${jia} sec_2__para_2`],
  ['甲政发5号附件', `place ${jia} att_1`],
  ['唱本借阅办法第二条第二款', `place ${jia} att_1__art_2__para_2`],
  ['《甲市唱本借阅办法》（甲政发〔2020〕5号）第二条', `place ${jia} att_1__art_2`],
  ['关于印发《甲市唱本借阅办法》的通知二（二）', `place ${jia} sec_2__para_2`],
  ['甲政发〔2020〕5号第九部分', `place ${jia}  此件没有“第九部分”`],
  ['乙教发〔2018〕1号第二条', `place ${yi}  本库未收录此件全文，不能查到“第二条”`],
  ['乙教发〔2019〕3号第二条', `cites ${jia} preamble__p_1`],
  ['没有的办法第二条', ...([] as string[])],
];

for (const [typed, ...expected] of cases)
  test(`answers “${typed}” with ${expected.join('; ') || 'nothing'}`, async () => {
    assert.deepEqual(await answersTo(typed), expected);
  });

test('says that a number is not held, whose place was asked for', async () => {
  const outcome = (typed: string) => searchLibrary(parseQuery(typed, tables), {}, sources);
  assert.equal((await outcome('乙教发〔2019〕3号第二条')).unheld?.number, '乙教发〔2019〕3号');
  assert.equal((await outcome('甲政发〔2020〕5号第二部分')).unheld, undefined);
});

test('proposes the document where no text has the place', async () => {
  const { hints } = await searchLibrary(parseQuery('抓紧落实第二条', tables), {}, sources);
  assert.deepEqual((await hints()).corrected, { typed: '抓紧落实', total: 1 });
});

test('finds places without the index, and offers a document whose text does not arrive', async () => {
  const gone = () => Promise.reject(new Unavailable('gone'));
  const torn = { ...sources, index: { find: gone, ids: gone } };
  assert.deepEqual(await answersTo('读书促进法第二条第二款', torn), [`place ${fa} art_2__para_2`]);
  const unread = { ...sources, text: gone };
  const { answers } = await searchLibrary(parseQuery('5号二（一）', tables), {}, unread);
  assert.deepEqual(
    answers.map(({ match }) => match),
    ['place'],
  );
});

test('names places as readers do', () => {
  const names = texts.flatMap(({ passages }) => passages.map(({ name }) => name));
  for (const name of ['第二条第二款', '第三条第（二）项', '附件 第二条第二款', '二、（一）1.', '附件 标题'])
    assert.ok(names.includes(name), `${name} is not among ${names.join(' ')}`);
});
