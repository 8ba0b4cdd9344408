import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issuers, record } from '#domain/document/invented.fixture.ts';
import { makeLibrary } from '#domain/library/library.ts';
import { songbookNotice } from '#search/find/songbooks.fixture.ts';
import { fruitlessExamples } from './fruitless-examples.ts';

const library = makeLibrary([songbookNotice(), record('a', '登记办法', null)], issuers);

/** A query, and whether a document answers it. */
const cases: [string, boolean][] = [
  ['手抄的唱本', true],
  ['手抄 整理', true],
  ['手抄 登记', false],
  ['甲政发2020 5', true],
  ['5号', true],
  ['甲政发〔2021〕5号', false],
  ['木刻', false],
  ['，', false],
];

for (const [typed, isAnswered] of cases) {
  test(`${isAnswered ? 'accepts' : 'rejects'} the example “${typed}”`, () => {
    assert.deepEqual(fruitlessExamples([typed], library), isAnswered ? [] : [typed]);
  });
}
