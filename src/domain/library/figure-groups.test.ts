import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issuers, record } from '#domain/document/invented.fixture.ts';
import { figureGroups } from './figure-groups.ts';
import { makeLibrary } from './library.ts';

const figure = (what: string, of: string, value: string, fields: object = {}) => ({
  what,
  of,
  kind: 'target',
  value,
  grade: 'B',
  source: 'paper',
  ...fields,
});
const share = (of: string, amount: number) =>
  figure('登记率', of, `${amount}%以上`, { amount, unit: '%', at: '2021-12' });
const total = (at: string, amount: number) =>
  figure('登记总数', '甲市', `${amount}件`, { amount, unit: '件', at, kind: 'result' });

const library = makeLibrary(
  [
    record('city', '市方案', null, {
      figures: [
        share('甲市', 50),
        figure('培训人次', '甲市', '20人次', { amount: 20, unit: '人次' }),
        total('2020', 200),
        figure('经费', '甲市', '若干'),
      ],
    }),
    record('nation', '国家方案', null, {
      figures: [share('全国', 25), figure('培训人次', '全国', '900人次', { amount: 900, unit: '人次' })],
    }),
    record('report', '年报', null, { figures: [total('2018-06', 50)] }),
  ],
  issuers,
);

test('puts figures of one thing beside each other, the earliest first, with the documents that state them', () => {
  assert.deepEqual(
    figureGroups(library, 'city').map(({ what, figures }) => [
      what,
      figures.map(({ figure, document, share }) => [document.id, figure.value, share]),
    ]),
    [
      [
        '登记率',
        [
          ['city', '50%以上', 0.5],
          ['nation', '25%以上', 0.25],
        ],
      ],
      [
        '培训人次',
        [
          ['city', '20人次', undefined],
          ['nation', '900人次', undefined],
        ],
      ],
      [
        '登记总数',
        [
          ['report', '50件', 0.25],
          ['city', '200件', 1],
        ],
      ],
      ['经费', [['city', '若干', undefined]]],
    ],
  );
});

test('shows a document only what it states itself, beside what others say of the same', () => {
  assert.deepEqual(
    figureGroups(library, 'nation').map(({ what }) => what),
    ['登记率', '培训人次'],
  );
  assert.deepEqual(figureGroups(library, 'none'), []);
});
