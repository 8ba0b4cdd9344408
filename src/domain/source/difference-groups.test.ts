import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defined } from '#domain/defined.ts';
import { blocksOf, issuers } from '#domain/document/invented.fixture.ts';
import { makeFullText } from '#domain/document/make-document.ts';
import { fullTextSchema } from '#domain/document/schema/front-matter.ts';
import { differenceGroups } from './difference-groups.ts';

const paragraphs = [
  '甲政发〔2020〕5号',
  '关于登记的通知',
  '一、登记（甲），办（乙）。',
  '2020年3月1日',
  '（此件公开）',
];
const corrections = [
  {
    ranges: [{ first: '一、', last: '办（' }],
    replace: { '(': '（', ',': '，' },
    count: 3,
    reason: '识别',
    inferred: true,
  },
  { place: 'notes', from: '(此件', to: '（此件', reason: '识别' },
];
const received = '甲政发〔2020〕5号\n关于登记的\n通知\n一、登记(甲）,办(乙）。\n2020年3月1日\n(此件公开）';

function read(source?: string) {
  const origin = { description: '抄录', state: '已核对' };
  const frontMatter = fullTextSchema.parse({ text: 'full', origin, corrections });
  const file = { id: 'jiazhengfa-2020-5', frontMatter, blocks: blocksOf(paragraphs), ...defined({ source }) };
  return makeFullText(file, issuers);
}

test('groups differences by correction and by reading, each with its place', () => {
  const groups = differenceGroups(read(received).value).map(({ count, inferred, readings }) => [
    count,
    inferred,
    ...readings.map(({ spoken, differences }) => [
      spoken,
      ...differences.map(({ place, name, at }) => `${place} ${name} ${at}`),
    ]),
  ]);
  assert.deepEqual(groups, [
    [3, true, ['半角左括号改为左括号', 'sec_1 一、 4', 'sec_1 一、 9'], ['半角逗号改为逗号', 'sec_1 一、 7']],
    [1, false, ['“(此件”改为“（此件”', 'difference-4 附注 0']],
  ]);
});

test('gives the counts that an author stated where no source is kept, and says that nothing was checked', () => {
  const { value, diagnostics } = read();
  const groups = differenceGroups(value);
  assert.deepEqual(
    groups.map(({ count, readings }) => [count, readings]),
    [
      [3, []],
      [1, []],
    ],
  );
  assert.deepEqual(
    diagnostics.filter(({ path }) => path?.[0] === 'corrections').map(({ code }) => code),
    ['corrections-unchecked'],
  );
});
