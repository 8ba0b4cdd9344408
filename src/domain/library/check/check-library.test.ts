import assert from 'node:assert/strict';
import { test } from 'node:test';
import { argsOf } from '#domain/diagnostic/args-of.fixture.ts';
import { messageOf } from '#domain/diagnostic/message-of.ts';
import { fullText, issuers, record } from '#domain/document/invented.fixture.ts';
import { makeLibrary } from '#domain/library/library.ts';
import { checkLibrary } from './check-library.ts';

const target = record('jiazhengfa-2019-1', '登记办法', '甲政发〔2019〕1号', { aliases: ['dengji-2019'] });
const relation = (to: string) => ({ kind: 'basis', to, grade: 'D', source: 'text' });
const link = (clause: string, words: string, to: string) => ({ clause, words, to });
const publisher = '甲市日报';
const original = (url: string) => ({ kind: 'reprint', publisher, url });

/**
 * Front matter of a text whose one clause is 「按旧办法办。」, and the code, place and arguments of
 * what is wrong.
 */
const cases: [string, Record<string, unknown>, ...[string, string, Record<string, string>][]][] = [
  ['nothing', {}],
  ['a relation that fits', { relations: [relation('jiazhengfa-2019-1')] }],
  [
    'a relation to nowhere',
    { relations: [relation('jiazhengfa-2019-1'), relation('jiazhenfa-2019-1')] },
    ['document-unknown', 'relations.1.to', { id: 'jiazhenfa-2019-1', nearest: 'jiazhengfa-2019-1' }],
  ],
  [
    'a relation to a former name',
    { relations: [relation('dengji-2019')] },
    ['document-unknown', 'relations.0.to', { id: 'dengji-2019', nearest: 'jiazhengfa-2019-1' }],
  ],
  ['a link that fits', { links: [link('preamble__p_1', '旧办法', 'jiazhengfa-2019-1')] }],
  [
    'a link to nowhere',
    { links: [link('preamble__p_1', '旧办法', 'unheard-of')] },
    ['document-unknown', 'links.0.to', { id: 'unheard-of', nearest: '' }],
  ],
  [
    'a source that stands in the library',
    { sources: { a: { publisher, document: 'source', clause: 'preamble__p_1' } } },
  ],
  [
    'a source that is a document of no library',
    { sources: { a: { publisher, document: 'unheard-of', clause: 'sec_1' } } },
    ['document-unknown', 'sources.a.document', { id: 'unheard-of', nearest: '' }],
  ],
  [
    'a source that is a clause of no document',
    { sources: { a: { publisher, document: 'jiazhengfa-2019-1', clause: 'sec_1' } } },
    ['clause-unknown', 'sources.a.clause', { id: 'jiazhengfa-2019-1', clause: 'sec_1', nearest: '' }],
  ],
  ['a host that is listed', { sources: { a: { publisher, url: 'https://www.example.com/a' } } }],
  [
    'a host that is not listed',
    { sources: { a: { publisher, url: 'https://example.com/a' } } },
    ['host-unlisted', 'sources.a.url', { host: 'example.com' }],
  ],
  ['an original on a listed host', { originals: [original('https://www.example.com/a')] }],
  [
    'an original on a host that is not listed',
    { originals: [original('https://www.example.com/a'), original('https://example.com/a')] },
    ['host-unlisted', 'originals.1.url', { host: 'example.com' }],
  ],
];

for (const [name, fields, ...expected] of cases) {
  test(`reports ${name}`, () => {
    const source = fullText('source', ['关于登记的通知', '按旧办法办。'], fields);
    const found = checkLibrary(makeLibrary([source, target], issuers), ['www.example.com']);
    assert.deepEqual(
      found.map(({ document, code, path = [], args }) => [document, code, path.join('.'), args]),
      expected.map((diagnostic) => ['source', ...diagnostic]),
    );
    for (const diagnostic of found) assert.doesNotMatch(messageOf(diagnostic), /undefined/);
  });
}

test('reports a number that two documents bear, at the second by name', () => {
  const twin = record('a-twin', '登记办法', '甲政发[2019]01号');
  const found = checkLibrary(makeLibrary([target, twin], issuers), []);
  assert.deepEqual(found, [
    {
      document: 'jiazhengfa-2019-1',
      code: 'number-duplicate',
      args: { number: '甲政发〔2019〕1号', other: 'a-twin' },
    },
  ]);
});

test('reports bases that come back to where they began, at each of them', () => {
  const sources = { text: { publisher: '正文' } };
  const documents = [
    record('a', '甲办法', null, { relations: [relation('b')], sources }),
    record('b', '乙办法', null, { relations: [relation('c')], sources }),
    record('c', '丙办法', null, { relations: [relation('b'), { ...relation('a'), kind: 'cites' }], sources }),
  ];
  const found = checkLibrary(makeLibrary(documents, issuers), []);
  assert.deepEqual(
    found.map((one) => [one.document, one.code, argsOf(one).chain, one.path?.join('.')]),
    [
      ['b', 'basis-circular', 'b → c → b', 'relations.0'],
      ['c', 'basis-circular', 'c → b → c', 'relations.0'],
    ],
  );
});

test('follows bases along each document once, however many ways lead through them', () => {
  // Each rung of the ladder doubles the ways down: following each of them would never end.
  const rungs = Array.from({ length: 60 }, (_, i) => i);
  const documents = rungs.flatMap((i) =>
    ['left', 'right'].map((side) =>
      record(`${side}-${i}`, `第${i}号办法`, null, {
        relations: [relation(`left-${i + 1}`), relation(`right-${i + 1}`)],
        sources: { text: { publisher: '正文' } },
      }),
    ),
  );
  const ends = (back: string[]) =>
    ['left-60', 'right-60'].map((id) =>
      record(id, '旧办法', null, { relations: back.map(relation), sources: { text: { publisher: '正文' } } }),
    );
  const circles = (back: string[]) =>
    checkLibrary(makeLibrary([...documents, ...ends(back)], issuers), []).map((diagnostic) =>
      diagnostic.code === 'basis-circular' ? diagnostic.args.chain.split(' → ').length : diagnostic.code,
    );
  assert.deepEqual(circles([]), []);
  assert.deepEqual(circles(['left-59']), [3, 3, 3, 3]);
});
