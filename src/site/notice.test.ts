import assert from 'node:assert/strict';
import { glob, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unitsOf } from '#domain/document/document.ts';
import { loadLibrary } from './read/load-library.ts';
import { severityOf } from './report/report.ts';

// The one test that reads the published library; e2e/site/builds.spec.ts runs it on a copy with a document
// more.
const content = process.env.PUBLISHED_CONTENT ?? fileURLToPath(new URL('../../content', import.meta.url));
const { library, diagnostics } = await loadLibrary(content);
const id = 'erenshehan-2019-296';

test('finds no error in the library that is published', () => {
  assert.deepEqual(
    diagnostics.filter((diagnostic) => severityOf(diagnostic) === 'error'),
    [],
  );
});

test('gives the zones and ids of the notice, which never change', () => {
  assert.deepEqual(
    unitsOf(library.get(id)).map((unit) => unit.id ?? unit.zone),
    [
      'letterhead',
      'number',
      'title',
      'addressees',
      'preamble__p_1',
      'sec_1',
      'sec_1__p_1',
      'sec_2',
      'sec_2__p_1',
      'sec_2__para_1',
      'sec_2__para_2',
      'sec_2__para_3',
      'sec_2__para_4',
      'sec_2__para_5',
      'sec_3',
      'sec_3__para_1',
      'sec_3__para_2',
      'sec_3__para_3',
      'closing__p_1',
      'signature',
      'date',
      'notes',
      'notes',
    ],
  );
});

test('gives the text of the notice, character for character', async () => {
  const [path = ''] = await Array.fromAsync(glob(`${content}/documents/${id}.{md,mdx}`));
  const file = await readFile(path, 'utf8');
  const body = file
    .slice(file.indexOf('\n---\n') + 5)
    .replace(/^\[\^\d+\]:.*$/gm, '')
    .replace(/\[\^\d+\]/g, '');
  const text = unitsOf(library.get(id))
    .map((unit) => unit.text)
    .join('');
  assert.equal(text, body.replace(/\s/g, ''));
});

test('resolves what the notice cites', () => {
  const references = library
    .referencesFrom(id)
    .map(({ unit, to, doubt, citation }) => [unit.id, to, doubt ?? (citation ? 'sure' : 'link')]);
  assert.deepEqual(references, [
    ['preamble__p_1', 'renshebumingdian-2019-8', 'sure'],
    ['sec_2__para_1', 'guobanfa-2019-24', 'link'],
    ['sec_2__para_4', 'renshetinghan-2019-83', 'sure'],
    ['sec_2__para_5', 'ebanfa-2017-jineng-qiangsheng', 'number-doubtful'],
    ['sec_2__para_5', 'ebanfa-2018-43', 'sure'],
  ]);
});
