import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { importSample } from '#importer/samples/import-sample.fixture.ts';
import { placesIn } from '#importer/samples/places-in.fixture.ts';

const folder = import.meta.dirname;
const read = (name: string) => readFileSync(join(folder, name));

const expected = placesIn(`\n---\n${read('notice.expected.txt')}`);
const names = readdirSync(folder).filter((name) => /\.(?:docx?|rtf|pdf|ofd|html|mht|txt)$/.test(name));

for (const name of names.filter((one) => !one.includes('.expected.')))
  test(`${name} gives the same text and ids as the others`, async () => {
    const outcome = await importSample(new Uint8Array(read(name)));
    assert.ok('document' in outcome, JSON.stringify(outcome));
    const { id, file } = outcome.document;
    assert.deepEqual(placesIn(file), expected);
    assert.equal(id, 'yunzhengbanfa-2026-12');
  });
