import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citedWork } from './cited-work.ts';
import type { ExportedDocument } from './export-document.ts';
import { exportedLibrary, hardDocument, site } from './exported.fixture.ts';
import { type FormName, forms } from './forms.table.ts';
import { readers } from './read-back.fixture.ts';

const library = [...(await exportedLibrary()), hardDocument()];
const bare = (words: string): string => words.replace(/\s/g, '');

/** Every address of the library, that of each place included. */
const addresses = new Set(
  library.flatMap((document) => [
    document.address,
    ...placesOf(document).map((place) => site.addressOf(document.id, place)),
  ]),
);

function placesOf({ blocks }: ExportedDocument): string[] {
  const ids = blocks.flatMap(({ id, start }) => [start?.id, id]);
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/** What is withheld is in no text: only its mark can be counted. */
const gaps = (words: string): number => words.match(/█/g)?.length ?? 0;

for (const name of Object.keys(forms) as FormName[]) {
  const form = forms[name];

  test(`${form.name} of all documents: the same words and ids, and every link resolves`, async () => {
    for (const document of library) {
      if (form.of === 'text' && document.kind === 'record') continue;
      const works = [citedWork(document), ...document.clauses.map((clause) => citedWork(document, clause))];
      const made = await (form.of === 'works'
        ? form.make(works, '2026-11-27')
        : form.make(document, '2000-01-01'));
      const read = await readers[name](made);
      const where = `${name} of ${document.id}`;
      for (const link of read.links)
        assert.ok(
          link.startsWith('#') ? read.ids?.includes(link.slice(1)) : addresses.has(link),
          `${where}: ${link}`,
        );
      if (read.ids) assert.deepEqual(read.ids, name === 'text' ? idsOf(document) : placesOf(document), where);
      if (form.of === 'works')
        assert.deepEqual(
          read.words,
          works.map(({ title }) => bare(title)),
          where,
        );
      else if (form.of === 'deadlines')
        assert.deepEqual(
          read.words,
          document.deadlines.map(({ task }) => bare(task)),
          where,
        );
      else {
        const text = bare(
          (document.kind === 'record' ? document.digest : document.blocks.map((b) => b.text)).join(''),
        );
        const all = read.words.join('');
        assert.ok(all.includes(text), `${where}: ${all} has not ${text}`);
        assert.equal(gaps(all), gaps(text), where);
      }
    }
  });
}

/** In a plain text each line has one id. */
const idsOf = ({ blocks }: ExportedDocument): string[] =>
  blocks.flatMap(({ id }) => (id === undefined ? [] : [id]));
