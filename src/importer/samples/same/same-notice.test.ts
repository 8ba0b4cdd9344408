import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { indexIssuers } from '#domain/document/issuer.ts';
import { inferStructure } from '#domain/text/infer/infer-structure.ts';
import { placeOf } from '#domain/text/place.ts';
import { importFile } from '#importer/import-file.ts';
import { parseBody } from '#markdown/parse/parse-body.ts';

const folder = import.meta.dirname;
const options = {
  issuers: indexIssuers([]),
  offices: [],
  keepContact: false,
  widen: false,
  sha256: () => '0'.repeat(64),
};

/** The place of each paragraph and its words; LibreOffice writes a space after a number in text files. */
const placesIn = (body: string): string[] =>
  inferStructure(parseBody(body).blocks).value.map(
    (unit) => `${placeOf(unit)} ${unit.text.replace(/\s/g, '')}`,
  );

const expected = placesIn(readFileSync(join(folder, 'notice.expected.txt'), 'utf8'));
const names = readdirSync(folder).filter((name) => /\.(?:docx?|rtf|pdf|ofd|html|txt)$/.test(name));

for (const name of names.filter((one) => !one.includes('.expected.')))
  test(`${name} gives the same text and ids as the others`, async () => {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const outcome = await importFile(bytes, { maxSize: 50_000_000 }, options);
    assert.ok('document' in outcome, JSON.stringify(outcome));
    const { id, file } = outcome.document;
    assert.deepEqual(placesIn(file.slice(file.indexOf('\n---\n') + 5)), expected);
    assert.equal(id, 'yunzhengbanfa-2026-12');
  });
