import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issuers, record } from '#domain/document/invented.fixture.ts';
import { makeLibrary } from '#domain/library/library.ts';
import { madeLibrary } from './made-library.fixture.ts';
import { type Timeline, timelineOf } from './timeline.ts';

const basis = (to: string) => ({ relations: [{ kind: 'basis', to, grade: 'B', source: 'paper' }] });
const library = makeLibrary(
  [
    record('notice', '登记通知', '甲政发〔2019〕3号', basis('rule')),
    record('rule', '登记办法', '乙教发〔2018〕1号', {
      dates: [{ value: '2019-02-01', kind: 'publicised', grade: 'B', source: 'paper' }],
    }),
    record('other', '别的通知', '甲办发〔2019〕7号'),
    record('unknown', '没有文号的通知', null),
  ],
  issuers,
);

const summary = ({ years }: Timeline) =>
  years.map(({ year, marks, others }) => [
    year,
    marks.map(({ id, lane, steps }) => `${steps} ${id} ${lane}`),
    others.map(({ lane, documents }) => `${lane} ${documents.map(({ id }) => id)}`),
  ]);

test('shows the document and what is near it with labels, the rest without, by year and lane', () => {
  const timeline = timelineOf(library, { centre: 'notice', it: '本通知', whole: true });
  assert.deepEqual(summary(timeline), [
    ['2018', ['1 rule 省级'], []],
    ['2019', ['0 notice 市级'], ['市级 other']],
    [undefined, [], ['机关不详 unknown']],
  ]);
  assert.deepEqual(timeline.lanes, ['省级', '市级', '机关不详']);
  assert.deepEqual(
    timeline.edges.map(({ from, to }) => [from, to]),
    [['notice', 'rule']],
  );
});

test('shows the neighbourhood alone where the rest is not asked for', () => {
  assert.deepEqual(summary(timelineOf(library, { centre: 'notice', it: '本通知' })), [
    ['2018', ['1 rule 省级'], []],
    ['2019', ['0 notice 市级'], []],
  ]);
});

for (const count of [100, 200, 400])
  test(`looks through a library of ${count} documents once, for the pictures of all of them`, () => {
    const made = madeLibrary(count);
    let looks = 0;
    const counting = {
      ...made,
      get documents() {
        looks++;
        return made.documents;
      },
    };
    for (const { id } of made.documents) timelineOf(counting, { centre: id, it: '本通知' });
    assert.equal(looks, 1);
  });

test('labels nothing without a centre', () => {
  const { years, edges } = timelineOf(library, { it: '本通知', whole: true });
  assert.ok(years.every(({ marks }) => marks.length === 0));
  assert.deepEqual(edges, []);
});

for (const [count, named] of [
  [28, true],
  [200, false],
  [2000, false],
] as const)
  test(`of ${count} documents each is held once, at most 24 have labels, the rest ${named ? 'names' : 'numbers'}`, () => {
    const timeline = timelineOf(madeLibrary(count), { centre: 'centre', it: '本文件', whole: true });
    const marks = timeline.years.flatMap((year) => year.marks);
    const others = timeline.years.flatMap((year) => year.others.flatMap(({ documents }) => documents));
    assert.ok(marks.length <= 24);
    assert.equal(new Set([...marks.map(({ id }) => id), ...others.map(({ id }) => id)]).size, count);
    assert.equal(timeline.named, named);
    const known = timeline.years.map(({ year }) => year ?? '9999');
    assert.deepEqual(known, [...known].sort());
  });
