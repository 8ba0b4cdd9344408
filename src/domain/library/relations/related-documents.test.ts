import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullText, issuers, record } from '#domain/document/invented.fixture.ts';
import { makeLibrary } from '#domain/library/library.ts';
import { relatedDocuments, relationGroups } from './related-documents.ts';

const relation = (kind: string, to: string) => ({ kind, to, grade: 'D', source: 'text', note: '编者据正文' });

const source = fullText(
  'source',
  [
    '关于登记的通知',
    '根据《甲办法》，参照《乙办法》和《甲办法》，按丙办。',
    '按丁和本通知《关于登记的通知》办。',
  ],
  {
    relations: [
      relation('basis', 'jia'),
      { ...relation('supports', 'wu'), clause: 'preamble__p_1', words: '按丙办' },
      { ...relation('mentions', 'ding'), clause: 'preamble__p_2', words: '丁' },
    ],
    links: [
      { clause: 'preamble__p_1', words: '丙', to: 'bing' },
      { clause: 'preamble__p_2', words: '丁', to: 'ding' },
    ],
    sources: { text: { publisher: '正文' } },
  },
);
const library = makeLibrary(
  [
    source,
    record('jia', '甲办法', null),
    record('yi', '乙办法', null, { relations: [relation('follows', 'source')] }),
    record('bing', '丙办法', null),
    record('ding', '丁办法', null),
    record('wu', '戊办法', null),
  ],
  issuers,
);

test('states what the front matter states, and 引用 or 提及 for every other document that is referred to', () => {
  assert.deepEqual(
    library.relationsOf('source').map(({ from, to, kind, grade }) => [from, kind, to, grade]),
    [
      ['source', 'basis', 'jia', 'D'],
      ['source', 'supports', 'wu', 'D'],
      ['source', 'mentions', 'ding', 'D'],
      ['yi', 'follows', 'source', 'D'],
      ['source', 'cites', 'yi', undefined],
      ['source', 'mentions', 'bing', undefined],
    ],
  );
});

const summary = (related: ReturnType<typeof relatedDocuments>['out']) =>
  related.map(({ id, relations, references }) => [
    id,
    relations.map(({ kind }) => kind).join(),
    references.length,
  ]);

test('gives each other document once, with its relations and places', () => {
  const related = relatedDocuments(library, 'source');
  assert.deepEqual(summary(related.out), [
    ['jia', 'basis', 2],
    ['wu', 'supports', 1],
    ['ding', 'mentions', 1],
    ['yi', 'cites', 1],
    ['bing', 'mentions', 1],
  ]);
  assert.deepEqual(summary(related.in), [['yi', 'follows', 0]]);
});

test('gives the other end the same', () => {
  const { out, in: referring } = relatedDocuments(library, 'yi');
  assert.deepEqual(summary(out), [['source', 'follows', 0]]);
  assert.deepEqual(summary(referring), [['source', 'cites', 1]]);
});

test('gives the words of a text that speak of a document without citing it', () => {
  const [from] = relatedDocuments(library, 'wu').in;
  assert.deepEqual(
    from?.references.map(({ unit, start, end, citation }) => [
      unit.id,
      unit.text.slice(start, end),
      citation,
    ]),
    [['preamble__p_1', '按丙办', undefined]],
  );
});

test('groups by kind of relation, in the order of the list', () => {
  const groups = relationGroups(relatedDocuments(library, 'source').out);
  assert.deepEqual(
    groups.map(({ kind, entries }) => [kind, entries.map(({ id }) => id)]),
    [
      ['basis', ['jia']],
      ['supports', ['wu']],
      ['cites', ['yi']],
      ['mentions', ['ding', 'bing']],
    ],
  );
});

test('gives nothing for a document that nothing refers to', () => {
  assert.deepEqual(relatedDocuments(library, 'none'), { out: [], in: [] });
});
