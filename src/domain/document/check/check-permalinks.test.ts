import assert from 'node:assert/strict';
import { test } from 'node:test';
import { argsOf } from '#domain/diagnostic/args-of.fixture.ts';
import { fullText, issuers, record } from '#domain/document/invented.fixture.ts';
import { makeDocument } from '#domain/document/make-document.ts';
import { nextLedger, publishedOf } from '#domain/document/next-ledger.ts';
import { checkPermalinks } from './check-permalinks.ts';

const head = ['关于登记的通知', '各区：'];
const a = '逐册登记唱本的书名、册数、版本，不得遗漏。';
const b = '破损严重的唱本，先抄录，后修补，不得拆散。';
const c = '展演于秋收以后举行，地点由各镇自定并公告。';
const d = '由老艺人带青年演员排练，不得删改唱词。';
const published = [`（一）${a}`, `（二）${b}`, `（三）${c}`];

/**
 * Publishes some paragraphs, then reads others in their place: their ids, and code and arguments of what is
 * reported.
 */
function republish(before: string[], now: string[], fields: Record<string, unknown> = {}) {
  const first = fullText('a', [...head, ...before], { closing: 0 });
  const ledgers = new Map([['a', nextLedger(first, new Map()).rows]]);
  const { frontMatter } = fullText('a', head, { closing: 0, ...fields });
  const blocks = [...head, ...now].map((text, i) => ({ text, line: i + 1 }));
  const rows = publishedOf('a', frontMatter, ledgers);
  const { value } = makeDocument({ id: 'a', frontMatter, blocks, published: rows }, issuers);
  return checkPermalinks(value, rows.rows).map((one) => {
    const { id, to } = argsOf(one);
    return [one.code.replace('permalink-', ''), id, to].filter((part) => part !== undefined).join(' ');
  });
}

const cases: [string, string[], string[], Record<string, unknown>, string[]][] = [
  ['nothing of a text that stays', published, published, {}, []],
  [
    'nothing of a corrected character',
    published,
    [`（一）${a.replace('册', '本')}`, ...published.slice(1)],
    {},
    [],
  ],
  ['nothing of a clause added at the end', published, [...published, `（四）${d}`], {}, []],
  [
    'every clause after one that was put in',
    published,
    [...published.slice(0, 2), `（三）${d}`, `（四）${c}`],
    {},
    ['moved para_3 para_4'],
  ],
  [
    'nothing of a clause put in, when readers are told',
    published,
    [...published.slice(0, 2), `（三）${d}`, `（四）${c}`],
    { moved: { para_3: 'para_4' } },
    [],
  ],
  [
    'a clause that was split',
    [`（一）${a}${b}`, `（二）${c}`],
    [`（一）${a}`, `（二）${b}`, `（三）${c}`],
    {},
    ['rewritten para_1', 'moved para_2 para_3'],
  ],
  [
    'clauses that became one',
    published,
    [`（一）${a}${b}`, `（二）${c}`],
    {},
    ['rewritten para_1', 'rewritten para_2', 'vanished para_3 para_2'],
  ],
  [
    'a paragraph that is gone, with the clause that held it',
    ['一、登记', a, b],
    ['一、登记', a],
    {},
    ['vanished sec_1__p_2 sec_1'],
  ],
  ['a clause that is gone', ['一、登记', '二、附则'], ['一、登记'], {}, ['vanished sec_2 ']],
  [
    'nothing that has an alias',
    ['一、登记', a, b],
    ['一、登记', a],
    { clauseAliases: { sec_1__p_2: 'sec_1__p_1' } },
    [],
  ],
  [
    'a paragraph that moved to another clause',
    ['一、登记', a, b, '二、附则', c],
    ['一、登记', a, '二、附则', b, c],
    {},
    ['vanished sec_1__p_2 sec_2__p_0-1'],
  ],
  [
    'a paragraph written anew in its place',
    ['一、登记', a, b],
    ['一、登记', a, d],
    {},
    ['rewritten sec_1__p_2'],
  ],
  ['a heading written anew', ['一、登记', '二、附则'], ['一、登记', '二、其他事项'], {}, ['rewritten sec_2']],
  [
    'words that stood in two places, and are gone from one',
    ['一、登记', c, '二、登记', c],
    ['一、登记', c, '二、登记', d],
    {},
    ['rewritten sec_2__p_1'],
  ],
];

for (const [name, before, now, fields, expected] of cases) {
  test(`reports ${name}`, () => assert.deepEqual(republish(before, now, fields), expected));
}

const rows = nextLedger(fullText('a', [...head, ...published], { closing: 0 }), new Map()).rows;

test('reports a text that became a record, until the record tells readers', () => {
  const withdrawn = { textWithdrawn: { date: '2024-05', reason: '原件不予公开' } };
  assert.deepEqual(
    checkPermalinks(record('a', '关于登记的通知', null), rows).map(({ code, args }) => [code, args]),
    [['permalink-text-vanished', { count: 3 }]],
  );
  assert.deepEqual(checkPermalinks(record('a', '关于登记的通知', null, withdrawn), rows), []);
});
