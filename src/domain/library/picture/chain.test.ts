import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issuers, record } from '#domain/document/invented.fixture.ts';
import { makeLibrary } from '#domain/library/library.ts';
import { chainOf } from './chain.ts';

const relation = (kind: string, to: string) => ({ kind, to, grade: 'B', source: 'paper' });
const numbered = (id: string, year: number, relations: object[] = [], code = '甲政发') =>
  record(id, `${id}办法`, `${code}〔${year}〕1号`, { relations });

const library = makeLibrary(
  [
    numbered('plan', 2017, [], '乙教发'),
    numbered('city-plan', 2018, [relation('implements', 'plan')]),
    numbered('rule', 2016),
    numbered('older-rule', 2015),
    numbered('notice', 2019, [relation('basis', 'rule'), relation('mentions', 'city-plan')]),
    numbered('second', 2020, [relation('follows', 'notice')]),
    numbered('third', 2021, [relation('follows', 'second')]),
    numbered('fourth', 2022, [relation('follows', 'third')]),
    numbered('backwards', 2014, [relation('cites', 'notice')]),
    numbered('alone', 2019),
    numbered('looking-ahead', 2012, [relation('mentions', 'alone-too')]),
    numbered('alone-too', 2013),
  ],
  issuers,
);

/** What chain each document stands in. */
const cases: [string, string, string][] = [
  [
    'the longest path, two documents each way',
    'notice',
    'plan → implements city-plan → mentions notice → follows second → follows third',
  ],
  ['from its beginning', 'plan', 'plan → implements city-plan → mentions notice'],
  ['to its end', 'fourth', 'second → follows third → follows fourth'],
  ['none where a document stands alone', 'alone', ''],
  ['nothing that is older than what it speaks of', 'alone-too', ''],
  ['none of a document that is not there', 'nothing', ''],
];

const words = (id: string, of = library) =>
  chainOf(of, id)
    .map(({ document, kind }) => [kind, document.id].filter(Boolean).join(' '))
    .join(' → ');

for (const [name, id, expected] of cases) test(`a chain is ${name}`, () => assert.equal(words(id), expected));

const oneOf = (relations: object[]) =>
  makeLibrary(
    [
      numbered('city', 2017),
      numbered('province', 2017, [], '乙教发'),
      numbered('rule', 2018),
      numbered('notice', 2019, relations),
    ],
    issuers,
  );

test('of equally long chains it is the one from the highest body', () => {
  const of = oneOf([relation('basis', 'city'), relation('mentions', 'province')]);
  assert.equal(words('notice', of), 'province → mentions notice');
});

test('of equally high ones it is that of the strongest relation', () => {
  const of = oneOf([relation('mentions', 'city'), relation('basis', 'rule')]);
  assert.equal(words('notice', of), 'rule → basis notice');
});

/** Documents of which each cites the first, which rests on another. */
const ofCited = (count: number) =>
  makeLibrary(
    [
      numbered('law', 1990),
      numbered('d0', 1999, [relation('basis', 'law')]),
      ...Array.from({ length: count - 2 }, (_, i) => numbered(`d${i + 1}`, 2000, [relation('cites', 'd0')])),
    ],
    issuers,
  );

for (const count of [100, 200, 400])
  test(`reads each relation of ${count} documents once, for a chain of every one of them`, () => {
    const made = ofCited(count);
    let read = 0;
    let got = 0;
    const counting = {
      ...made,
      relationsOf: (id: string) => {
        read++;
        return made.relationsOf(id);
      },
      get: (id: string) => {
        got++;
        return made.get(id);
      },
    };
    for (const { id } of made.documents) chainOf(counting, id);
    assert.equal(read, count);
    // Each document once for its own chain, and once from each end of a relation.
    assert.equal(got, count + 2 * (count - 1));
  });
