import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issuers, record } from '#domain/document/invented.fixture.ts';
import { makeLibrary } from './library.ts';
import { periodsBehind } from './periods-behind.ts';

const relation = (kind: string, to: string) => ({ kind, to, grade: 'B', source: 'paper' });
const period = { from: '2019', to: '2021', grade: 'B', source: 'paper' };
const library = makeLibrary(
  [
    record('plan', '三年方案', null, { period }),
    record('rule', '登记办法', null),
    record('notice', '通知', null, {
      relations: [relation('implements', 'plan'), relation('mentions', 'plan'), relation('basis', 'rule')],
    }),
    record('next', '新方案', null, { relations: [relation('follows', 'plan')] }),
  ],
  issuers,
);

test('names the plans that a document rests on, each once, with all relations to it', () => {
  assert.deepEqual(
    periodsBehind(library, 'notice').map(({ document, kinds, period }) => [document.id, kinds, period.to]),
    [['plan', ['implements', 'mentions'], '2021']],
  );
});

test('names none for the plan itself, for what rests on no plan, for what came after one', () => {
  for (const id of ['plan', 'rule', 'next', 'none']) assert.deepEqual(periodsBehind(library, id), []);
});
