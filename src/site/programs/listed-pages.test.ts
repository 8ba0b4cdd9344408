import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issuers, record } from '#domain/document/invented.fixture.ts';
import { makeLibrary } from '#domain/library/library.ts';
import { listedPages } from './listed-pages.ts';

const update = (date: string) => ({ updates: [{ date, kind: 'addition', what: '来源' }] });
const library = makeLibrary(
  [
    record('corrected', '登记办法', null, { added: '2026-11-01', ...update('2026-11-05') }),
    record('to-the-month', '备案办法', null, { added: '2026-10' }),
    record('undated', '核查办法', null),
  ],
  issuers,
);

test('lists pages with the day of their last change, as far as it is known', () => {
  const listed = listedPages(library, [], '/wenku/');
  assert.deepEqual(
    [...listed].filter(([path]) => path.includes('/documents/')),
    [
      ['/wenku/documents/', '2026-11-05'],
      ['/wenku/documents/corrected/', '2026-11-05'],
      ['/wenku/documents/to-the-month/', undefined],
      ['/wenku/documents/undated/', undefined],
    ],
  );
  assert.ok(listed.has('/wenku/about/accessibility/'));
});

test('a document that was withdrawn changes the lists, and is not listed', () => {
  const withdrawn = [{ id: 'gone', date: '2026-11-09', reason: '误收', instead: [] }];
  const listed = listedPages(library, withdrawn, '/');
  assert.equal(listed.get('/'), '2026-11-09');
  assert.ok(!listed.has('/documents/gone/'));
});

test('says no day where a month alone is known, which may be the later', () => {
  const later = makeLibrary(
    [...library.documents, record('later', '复核办法', null, { added: '2026-11' })],
    issuers,
  );
  assert.equal(listedPages(later, [], '/').get('/updates/'), undefined);
});
