import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fact, record } from '#domain/document/invented.fixture.ts';
import { knownRows } from './known-rows.ts';

const dated = (value: string, kind: string) => ({ value, kind, grade: 'B', source: 'paper' });

/** Number and fields of a record; labels of its rows, and what is unknown of it. */
const cases: [string, string | null, Record<string, unknown>, string[], string[]][] = [
  [
    'of which nothing is known but its title',
    null,
    {},
    ['标题', '效力状态'],
    ['发文机关', '发文字号', '成文日期', '发布日期', '主送机关'],
  ],
  [
    'whose author says in other words what is missing',
    null,
    { unknown: ['文号', '署名的发文机关（没有见到正文）', '签发日期和发布日期', '主送机关', '附件'] },
    ['标题', '效力状态'],
    ['文号', '署名的发文机关（没有见到正文）', '签发日期和发布日期', '主送机关', '附件'],
  ],
  [
    'of which all is known that a reader misses',
    '甲政发〔2020〕5号',
    {
      addressees: fact(['各区']),
      dates: [dated('2020-03-01', 'signed'), dated('2020-03-02', 'published')],
      status: fact('有效'),
    },
    ['标题', '发文机关', '发文字号', '成文日期', '发布日期', '主送机关', '效力状态'],
    [],
  ],
  [
    'that others cite by a number',
    null,
    { citedAs: ['甲政发〔2020〕5号'], unknown: ['发文机关', '成文日期和发布日期', '主送机关'] },
    ['标题', '发文字号', '效力状态'],
    ['发文机关', '成文日期和发布日期', '主送机关'],
  ],
];

for (const [name, number, fields, labels, unknown] of cases) {
  test(`says once what is known and unknown of a record ${name}`, () => {
    const found = knownRows(record('a', '登记须知', number, fields));
    assert.deepEqual(
      found.rows.map(({ label }) => label),
      labels,
    );
    assert.deepEqual(found.unknown, unknown);
  });
}

test('leaves out whether a record holds where the page says already that this is not known', () => {
  const labels = (fields: object) =>
    knownRows(record('a', '登记须知', null, { ...fields }), true).rows.map(({ label }) => label);
  assert.deepEqual(labels({}), ['标题']);
  assert.deepEqual(labels({ status: fact('有效') }), ['标题', '效力状态']);
});
