import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullText, issuers, record } from '#domain/document/invented.fixture.ts';
import { makeLibrary } from '#domain/library/library.ts';
import { citationTable } from './citation-table.ts';

test('tells where each citation stands, where it leads and how sure that is', () => {
  const source = fullText(
    'source',
    [
      '关于登记的通知',
      '见《甲办法》和旧办法。',
      '一、任务',
      '见《甲办法》（甲政发〔2000〕9号）。',
      '见《甲须知》（甲政发〔2019〕1号）。',
      '见《乙办法》（甲政发〔2018〕7号）。',
      '见《丙办法》。',
      '甲市人民政府',
      '2020年3月1日',
      '（甲政发〔2001〕3号）',
    ],
    { links: [{ clause: 'preamble__p_1', words: '旧办法', to: 'jia' }] },
  );
  const jia = record('jia', '甲办法', '甲政发〔2019〕1号');
  const yi = record('yi', '乙办法', null, { citedAs: ['甲政发〔2018〕7号'] });
  const library = makeLibrary([source, jia, yi], issuers);
  assert.deepEqual(citationTable(library, true).split('\n'), [
    '引用 7 处：已对应 2，存疑 3，未收录 2',
    '  source  引言  《甲办法》 → jia  已对应',
    '  source  引言  旧办法 → jia  编者链接',
    '  source  一、第1段  《甲办法》（甲政发〔2000〕9号） → jia  存疑：文号与标题不符',
    '  source  一、第2段  《甲须知》（甲政发〔2019〕1号） → jia  存疑：标题与文号不符',
    '  source  一、第3段  《乙办法》（甲政发〔2018〕7号） → yi  存疑：文号未证实',
    '  source  一、第4段  《丙办法》 → —  未收录',
    '  source  附注  甲政发〔2001〕3号 → —  未收录',
  ]);
  assert.deepEqual(citationTable(library).split('\n'), [
    '引用 7 处：已对应 2，存疑 3，未收录 2（逐条列出：--verbose）',
    '  source  一、第1段  《甲办法》（甲政发〔2000〕9号） → jia  存疑：文号与标题不符',
    '  source  一、第2段  《甲须知》（甲政发〔2019〕1号） → jia  存疑：标题与文号不符',
    '  source  一、第3段  《乙办法》（甲政发〔2018〕7号） → yi  存疑：文号未证实',
  ]);
});

test('says so of a library without citations', () => {
  assert.equal(citationTable(makeLibrary([], issuers), true), '引用 0 处：已对应 0，存疑 0，未收录 0');
});
