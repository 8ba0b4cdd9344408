import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unitsOf } from '#domain/document/document.ts';
import { fullText } from '#domain/document/invented.fixture.ts';
import { placeNames } from './place-names.ts';

const units = (...body: string[]) => unitsOf(fullText('notice', body));
const notice = (...preamble: string[]) => units('关于登记的通知', ...preamble, '一、办理');

const statute = units(
  '登记办法',
  '第一章 总则',
  '第一条 登记应当提交：',
  '（一）申请书；',
  '（二）证明。',
  '第二条 七日内受理。',
  '逾期的，视为受理。',
  '附件',
  '登记表',
  '填写真实情况。',
  '附表2',
  '样表',
  '照样填写。',
);
const plan = units(
  '登记方案',
  '第一部分 总体要求',
  '一、目标',
  '全部登记。',
  '第二部分 任务',
  '二、办理',
  '如期办理。',
);
const decimal = units('登记预案', '1 总则', '1.1 目的', '做好登记。', '2 职责', '2.1 分工', '各负其责。');
const enclosed = units(
  '关于印发登记办法的通知',
  '现将《登记办法》印发给你们。',
  '甲市人民政府',
  '2020年3月1日',
  '登记办法',
  '第一条 登记应当提交：',
  '（一）申请书。',
  '附表1',
  '登记表',
  '填写真实情况。',
);

/** What a place is called, in an outline and in a sentence. */
const cases: [string, readonly ReturnType<typeof units>[number][], place: string, string, string][] = [
  ['the only paragraph of a zone', notice('现通知如下：'), 'preamble__p_1', '引言', '引言'],
  ['one of two', notice('为做好登记。', '现通知如下：'), 'preamble__p_1', '引言第1段', '引言第1段'],
  ['a clause', notice('现通知如下：'), 'sec_1', '一、', '第一部分'],
  ['a zone', notice('现通知如下：'), 'title', '标题', '标题'],
  ['the only 款', statute, 'art_1__para_1', '第一条', '第一条'],
  ['a 项 of it', statute, 'art_1__para_1__point_2', '第一条第（二）项', '第一条第（二）项'],
  ['one 款 of two', statute, 'art_2__para_1', '第二条第一款', '第二条第一款'],
  ['a chapter', statute, 'chp_1', '第一章', '第一章'],
  ['a label without a number', statute, 'att_1', '附件', '附件'],
  ['a label of another word', statute, 'att_2__p_1', '附表2 第1段', '附表2第1段'],
  ['a part', plan, 'part_1', '第一部分', '第一部分'],
  ['a clause of it', plan, 'part_2__sec_2', '第二部分二、', '第二部分二、'],
  ['the first level of a decimal outline', decimal, 'sec_1', '1', '1'],
  ['its second', decimal, 'sec_2__subsec_1', '2.1', '2.1'],
  [
    'a text without a label',
    enclosed,
    'att_1__art_1__para_1__point_1',
    '《登记办法》 第一条第（一）项',
    '《登记办法》第一条第（一）项',
  ],
  ['what is printed with it', enclosed, 'att_1__att_1', '《登记办法》 附表1', '《登记办法》附表1'],
];

for (const [what, text, place, inOutline, inSentence] of cases)
  test(`calls ${what}, ${place}, ${inOutline}`, () => {
    assert.equal(placeNames(text).inOutline(place), inOutline);
    assert.equal(placeNames(text).inSentence(place), inSentence);
  });
