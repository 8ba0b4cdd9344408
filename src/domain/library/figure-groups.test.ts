import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issuers, record } from '#domain/document/invented.fixture.ts';
import { figureGroups, figuresElsewhere } from './figure-groups.ts';
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
        share('甲市各区', 40),
        figure('培训人次', '甲市', '20人次', { amount: 20, unit: '人次' }),
        total('2020', 200),
        total('2018-06', 50),
        figure('经费', '甲市', '若干'),
      ],
    }),
    record('nation', '国家方案', null, {
      figures: [share('全国', 25), figure('培训人次', '全国', '900人次', { amount: 900, unit: '人次' })],
    }),
    record('report', '年报', null, { figures: [total('2017', 70)] }),
  ],
  issuers,
);

const stated = (id: string) => {
  const document = library.get(id);
  assert.ok(document);
  return document;
};

test('puts figures of one thing beside each other, the earliest first', () => {
  const city = stated('city');
  assert.deepEqual(
    figureGroups(city).map(({ what, figures }) => [
      what,
      ...figures.map(({ figure, share }) => [figure.value, share]),
    ]),
    [
      ['登记率', ['50%以上', 0.5], ['40%以上', 0.4]],
      ['培训人次', ['20人次', undefined]],
      ['登记总数', ['50件', 0.25], ['200件', 1]],
      ['经费', ['若干', undefined]],
    ],
  );
});

test('gives what others say of the same things, by document', () => {
  const elsewhere = (id: string) =>
    figuresElsewhere(library, stated(id)).map(({ document, figures }) => [
      document.id,
      ...figures.map(({ value }) => value),
    ]);
  assert.deepEqual(elsewhere('city'), [
    ['nation', '25%以上', '900人次'],
    ['report', '70件'],
  ]);
  assert.deepEqual(elsewhere('report'), [['city', '50件', '200件']]);
});

test('has nothing to say of a document without figures', () => {
  const none = record('none', '空文', null);
  assert.deepEqual([figureGroups(none), figuresElsewhere(library, none)], [[], []]);
});
