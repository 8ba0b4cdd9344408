import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exportDocument } from '#export/export-document.ts';
import { documentFile } from './document-file.ts';
import type { DocumentFile } from './document-schema.ts';
import { readDocumentFile } from './read-document-file.ts';
import { library, site } from './sample-library.fixture.ts';

for (const document of library.documents)
  test(`the model of ${document.id} comes back from its file`, () => {
    const file = JSON.parse(JSON.stringify(documentFile(document, library, site))) as DocumentFile;
    assert.deepEqual(readDocumentFile(file), exportDocument(document, library, site));
  });
