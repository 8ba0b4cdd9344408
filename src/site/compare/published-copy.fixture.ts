import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unitsOf } from '#domain/document/document.ts';
import { nextLedger } from '#domain/document/next-ledger.ts';
import { formatLedger } from '#domain/text/ledger/ledger.ts';
import { loadLibrary } from '#site/read/load-library.ts';
import { severityOf } from '#site/report/report.ts';

/** A library of two invented documents. */
export const small = fileURLToPath(new URL('../../../e2e/fixtures/small', import.meta.url));
/** The library of the browser tests. */
export const large = fileURLToPath(new URL('../../../e2e/fixtures/library', import.meta.url));

/** Makes copies of libraries, their addresses published, to which a test can do what maintainers do. */
export function publishedCopies() {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'permalinks-'));
  });
  after(() => rm(folder, { recursive: true }));
  let count = 0;
  return (library: string) => copyTo(join(folder, `${count++}`), library);
}

async function copyTo(root: string, library: string) {
  await cp(library, root, { recursive: true });
  const at = (path: string) => join(root, path);
  const read = (path: string) => readFile(at(path), 'utf8');
  const edit = async (path: string, from: string, to: string) => {
    const text = await read(path);
    assert.ok(text.includes(from), from);
    await writeFile(at(path), text.replace(from, to));
  };
  const load = () => loadLibrary(root);
  /** Codes of what is said with one of these severities, with file and arguments. */
  const said = async (...severities: string[]) =>
    (await load()).diagnostics
      .filter((diagnostic) => severities.includes(severityOf(diagnostic)))
      .map(
        ({ code, file, args }): Record<string, string | number> => ({
          code,
          file: basename(file ?? ''),
          ...args,
        }),
      );
  await accept();
  return {
    at,
    read,
    edit,
    load,
    accept,
    rename: (from: string, to: string) => rename(at(from), at(to)),
    write: (path: string, text: string | Uint8Array) => writeFile(at(path), text),
    remove: (path: string) => unlink(at(path)),
    said,
    /** What stops the build. */
    errors: () => said('error'),
    warnings: async () => (await said('warning')).map(({ code, ids, id }) => `${code} ${ids ?? id}`),
    ids: async (id: string) => unitsOf((await load()).library.get(id)).flatMap((unit) => unit.id ?? []),
  };

  async function accept() {
    const { library: found, ledgers } = await load();
    await mkdir(at('permalinks'), { recursive: true });
    for (const document of found.documents) {
      const { rows } = nextLedger(document, ledgers);
      await writeFile(at(`permalinks/${document.id}.tsv`), formatLedger(rows));
    }
  }
}
