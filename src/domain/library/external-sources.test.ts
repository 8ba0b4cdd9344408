import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issuers, record } from '#domain/document/invented.fixture.ts';
import { externalSources } from './external-sources.ts';
import { makeLibrary } from './library.ts';

const naming = (id: string, ...sources: object[]) => having(id, {}, ...sources);

const having = (id: string, fields: object, ...sources: object[]) =>
  record(id, `${id}的办法`, null, {
    ...fields,
    sources: Object.fromEntries(sources.map((source, i) => [`s${i}`, { publisher: '某报', ...source }])),
  });

test('gives every address outside once, with the latest day on which it was seen', () => {
  const library = makeLibrary(
    [
      naming('b', { url: 'https://a.example/2' }, { url: 'https://a.example/1', seen: '2019-11' }, {}),
      naming('a', { url: 'https://a.example/1', seen: '2020-01-02' }, { url: 'https://a.example/1' }),
    ],
    issuers,
  );
  assert.deepEqual(externalSources(library), [
    { url: 'https://a.example/1', seen: '2020-01-02', documents: ['a', 'b'] },
    { url: 'https://a.example/2', documents: ['b'] },
  ]);
});

test('counts pages on which the text stands among them', () => {
  const page = { kind: 'official', publisher: '甲市人民政府网', url: 'https://a.example/3', seen: '2021' };
  const library = makeLibrary([having('a', { originals: [page] })], issuers);
  assert.deepEqual(externalSources(library), [
    { url: 'https://a.example/3', seen: '2021', documents: ['a'] },
  ]);
});
