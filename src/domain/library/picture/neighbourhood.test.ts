import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issuers, record } from '#domain/document/invented.fixture.ts';
import { makeLibrary } from '#domain/library/library.ts';
import { hasNeighbours, neighbourhood } from './neighbourhood.ts';

const relation = (kind: string, to: string) => ({ kind, to, grade: 'B', source: 'paper' });
const library = makeLibrary(
  [
    record('notice', '登记通知', '甲政发〔2019〕3号', {
      relations: [relation('basis', 'rule'), relation('cites', 'rule'), relation('mentions', 'plan')],
    }),
    record('rule', '登记办法', '甲政发〔2018〕1号', { relations: [relation('follows', 'old-rule')] }),
    record('plan', '三年方案', null, { relations: [relation('cites', 'rule'), relation('cites', 'notice')] }),
    record('old-rule', '旧办法', null, { relations: [relation('basis', 'law')] }),
    record('law', '登记法', null),
    record('branch', '细则', null, { relations: [relation('implements', 'rule')] }),
  ],
  issuers,
);

test('holds what is one relation away and two, each once, with its words', () => {
  assert.deepEqual(
    [...neighbourhood(library, 'notice', '本通知').values()].map(({ id, steps, words, via }) =>
      [steps, id, words.join('、'), via].filter((value) => value !== undefined),
    ),
    [
      [0, 'notice', ''],
      [1, 'rule', '依据、引用'],
      [1, 'plan', '提及、引用本通知'],
      [2, 'old-rule', '甲政发〔2018〕1号：此件的后续', 'rule'],
      [2, 'branch', '落实甲政发〔2018〕1号', 'rule'],
    ],
  );
});

test('holds a document alone where nothing is related to it', () => {
  const alone = makeLibrary([record('alone', '通知', null)], issuers);
  assert.deepEqual([...neighbourhood(alone, 'alone', '本通知').keys()], ['alone']);
});

test('leaves out the second step where everyone cites the same law', () => {
  const citing = Array.from({ length: 80 }, (_, i) =>
    record(`d${i}`, `第${i}号通知`, null, { relations: [relation('cites', 'law')] }),
  );
  const many = makeLibrary([record('law', '登记法', null), ...citing], issuers);
  assert.deepEqual([...neighbourhood(many, 'd3', '本通知').keys()], ['d3', 'law']);
  assert.equal(neighbourhood(many, 'law', '本法').size, 81);
});

test('knows without looking further whether it holds any other document', () => {
  for (const { id } of library.documents)
    assert.equal(hasNeighbours(library, id), neighbourhood(library, id, '').size > 1, id);
  const unheld = makeLibrary(
    [record('alone', '通知', null, { relations: [relation('basis', 'lost')] })],
    issuers,
  );
  assert.equal(hasNeighbours(unheld, 'alone'), false);
});
