import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ContainerName, ContainerReader } from '#importer/model/container.ts';
import { printFindings, printInputText } from '#importer/model/print-input-text.ts';
import { sampleFiles } from './sample-files.fixture.ts';

const limits = { maxSize: 50_000_000 };

for (const { container, name, bytes, expected } of sampleFiles())
  test(`reads ${container}/${name} as its expectation says`, async () => {
    const read = await readerOf(container);
    const outcome = await read(bytes, limits);
    const printed =
      'refused' in outcome ? printFindings(outcome.refused).join('\n') : printInputText(outcome.text);
    assert.equal(printed, expected);
  });

/** Readers are named after their folders: `docx/read-docx.ts` exports `readDocx`. */
async function readerOf(container: ContainerName): Promise<ContainerReader> {
  const readers: Record<string, ContainerReader> = await import(
    `#importer/${container}/read-${container}.ts`
  );
  const reader = readers[`read${container.charAt(0).toUpperCase()}${container.slice(1)}`];
  assert.ok(reader, `${container}/read-${container}.ts exports its reader`);
  return reader;
}
