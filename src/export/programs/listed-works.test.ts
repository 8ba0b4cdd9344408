import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citedWork } from '#export/cited-work.ts';
import { exportDescription } from '#export/export-description.ts';
import { libraryFile } from './library-file.ts';
import { listedWorks } from './listed-works.ts';
import { library, settings, site } from './sample-library.fixture.ts';

test('a list cites its documents as their pages do, in the order asked for', () => {
  const file = libraryFile(library, settings, 'https://library.example/', site);
  const documents = [...library.documents].reverse();
  assert.deepEqual(
    listedWorks(file, ['gone', ...documents.map(({ id }) => id)]),
    documents.map((document) => {
      // The list lacks `signed`, which only official letters cite.
      const { signed: _, ...work } = citedWork(exportDescription(document, site));
      return work;
    }),
  );
});
