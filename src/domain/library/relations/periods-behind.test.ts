import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullText, issuers, record } from '#domain/document/invented.fixture.ts';
import { makeLibrary } from '#domain/library/library.ts';
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

test('names plans of the same words and years once, by those words', () => {
  const text = fullText('notice', ['关于办理的通知', '推进登记行动。', '完成登记行动。'], {
    links: [{ words: '登记行动', clause: 'preamble__p_1', to: 'plan' }],
    relations: [
      relation('mentions', 'plan'),
      { ...relation('mentions', 'local'), clause: 'preamble__p_1', words: '登记行动' },
      { ...relation('mentions', 'later'), clause: 'preamble__p_2', words: '登记行动' },
    ],
  });
  const local = record('local', '县三年方案', null, { period });
  const later = record('later', '后三年方案', null, { period: { ...period, to: '2024' } });
  const plans = makeLibrary([text, record('plan', '三年方案', null, { period }), local, later], issuers);
  assert.deepEqual(
    periodsBehind(plans, 'notice').map(({ document, words }) => [document.id, words]),
    [
      ['plan', '登记行动'],
      ['later', '登记行动'],
    ],
  );
});

test('names none for the plan itself, for what rests on no plan, for what came after one', () => {
  for (const id of ['plan', 'rule', 'next', 'none']) assert.deepEqual(periodsBehind(library, id), []);
});
