import { fact, fullText, issuers, record } from '#domain/document/invented.fixture.ts';
import { makeLibrary } from '#domain/library/library.ts';
import type { FileSite } from './document-file.ts';

const home = 'https://library.example/';

export const site: FileSite = {
  name: '甲市文库',
  addressOf: (id, place) => `${home}documents/${id}/${place ? `#${place}` : ''}`,
  fileOf: (id, extension) => `${home}documents/${id}.${extension}`,
  schemaOf: (name) => `${home}schemas/${name}-1.json`,
};

export const settings = {
  name: '甲市文库',
  description: '为测试而编写的文库。',
  withdrawn: [{ id: 'jiazhengfa-2016-1', date: '2026-11-02', reason: '误收', instead: [] }],
};

/** A notice of hard cases: characters, a gap, a table-like label, citations of all kinds. */
export const notice = fullText(
  'jiazhengfa-2020-5',
  [
    '甲市人民政府文件',
    '甲政发〔2020〕5号',
    '关于做好<登记> & “办理”的通知',
    '各区：',
    '根据《关于规范登记的意见》（甲政发〔2019〕3号）第一部分，按甲政发〔2018〕9号办理。',
    '一、登记',
    '（一）条件。〇年龄*不限*，姓名可为𬭎、𰻝，é 亦可。',
    '1. 见本通知第二条，[附件]从略。',
    '2. 1_000_人以下。',
    '二、办理',
    '联系人：███。',
    '甲市人民政府',
    '2020年3月1日',
  ],
  {
    added: '2026-11-01',
    updates: [{ date: '2026-11-03', kind: 'correction', what: '改正一处“标点”<&>' }],
    withheld: [{ clause: 'contact', what: '联系人姓名', reason: '个人信息' }],
    relations: [{ kind: 'basis', to: 'jiazhengfa-2019-3', grade: 'D', source: 'text' }],
    facts: [{ text: '已办理三千件。', grade: 'B', source: 'paper' }],
    figures: [{ what: '登记', kind: 'result', value: '3千件', grade: 'B', source: 'paper' }],
    sources: { paper: { publisher: '甲市日报' } },
  },
);

export const opinion = record('jiazhengfa-2019-3', '关于规范登记的意见', '甲政发〔2019〕3号', {
  issuers: fact(['jia-shi', 'yi-sheng']),
  dates: [{ value: '2019', kind: 'published', grade: 'B', source: 'paper' }],
  status: fact('有效'),
});

export const measure = record('dengji-banfa', '登记办法', null, {
  citedAs: ['甲政发〔2017〕1号'],
  numberDoubt: '没有其他来源印有这个文号。',
  added: '2026-10',
});

export const library = makeLibrary([notice, opinion, measure], issuers);
