import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { ContainerName, ContainerReader } from '#importer/model/container.ts';
import { printFindings, printInputText } from '#importer/model/print-input-text.ts';

const folder = import.meta.dirname;
const limits = { maxSize: 50_000_000 };

/** Lines that begin so say why, in an expectation. */
const remark = /^\/\/.*\n/gm;
const containers: readonly ContainerName[] = ['docx', 'doc', 'rtf', 'pdf', 'ofd', 'html', 'mht', 'text'];

for (const container of containers)
  for (const name of namesIn(`${folder}/${container}`)) {
    const expected = `${folder}/${container}/${name.replace(/\.\w+$/, '')}.expected.txt`;
    test(`reads ${container}/${name} as its expectation says`, async () => {
      const read = await readerOf(container);
      const outcome = await read(new Uint8Array(readFileSync(`${folder}/${container}/${name}`)), limits);
      const printed =
        'refused' in outcome ? printFindings(outcome.refused).join('\n') : printInputText(outcome.text);
      assert.equal(printed, readFileSync(expected, 'utf8').replace(remark, '').trimEnd());
    });
  }

/** Readers are named after their folders: `docx/read-docx.ts` exports `readDocx`. */
async function readerOf(container: ContainerName): Promise<ContainerReader> {
  const readers: Record<string, ContainerReader> = await import(
    `#importer/${container}/read-${container}.ts`
  );
  const reader = readers[`read${container.charAt(0).toUpperCase()}${container.slice(1)}`];
  assert.ok(reader, `${container}/read-${container}.ts exports its reader`);
  return reader;
}

function namesIn(path: string): string[] {
  try {
    return readdirSync(path).filter((name) => !name.endsWith('.expected.txt'));
  } catch {
    return [];
  }
}
