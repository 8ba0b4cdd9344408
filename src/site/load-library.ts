import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { checkIssuers } from '#domain/document/check-issuers.ts';
import { indexIssuers, issuersSchema } from '#domain/document/issuer.ts';
import { checkDocumentAliases } from '#domain/library/check-addresses.ts';
import { checkLibrary } from '#domain/library/check-library.ts';
import { type Library, makeLibrary } from '#domain/library/library.ts';
import { type SiteSettings, siteSettingsSchema } from '#domain/library/site-settings.ts';
import type { Ledgers } from '#domain/text/ledger.ts';
import { addressDiagnostics } from './address-diagnostics.ts';
import { decodeText } from './decode-text.ts';
import { documentId, located, type ReadDocument, readDocumentFile } from './read-document-file.ts';
import { readLedgers } from './read-ledgers.ts';
import { readYaml } from './read-yaml.ts';
import { orphanSources, readSourceFile } from './source-files.ts';

export interface LoadedLibrary {
  library: Library;
  /** undefined when site.yaml does not hold. */
  settings: SiteSettings | undefined;
  /** What was published before; empty where the library keeps no ledgers. */
  ledgers: Ledgers;
  diagnostics: Diagnostic[];
}

/** Takes a content folder; gives the library of its documents and everything to be said of its files, each with file and line. */
export async function loadLibrary(contentDir: string): Promise<LoadedLibrary> {
  const site = await readSettings(join(contentDir, 'site.yaml'), siteSettingsSchema);
  const bodies = await readSettings(join(contentDir, 'issuers.yaml'), issuersSchema);
  const issuers = indexIssuers(bodies.value ?? []);
  const sources = join(contentDir, 'sources');
  const { ledgers, diagnostics: unreadable } = await readLedgers(contentDir);
  const folder = join(contentDir, 'documents');
  const files = await readDocuments(folder, async (path, text) =>
    readDocumentFile(path, text, {
      issuers,
      source: await readSourceFile(sources, documentId(path)),
      ledgers,
    }),
  );
  const library = makeLibrary(
    files.flatMap(({ read }) => read.document ?? []),
    issuers,
  );
  const byId = new Map(files.map((file) => [file.read.document?.id, file]));
  // What refers to a file that could not be read is not wrong itself.
  const unread = new Set(files.filter(({ read }) => !read.document).map(({ path }) => documentId(path)));
  const isFullText = (id: string) => unread.has(id) || library.get(id)?.frontMatter.text === 'full';
  const isFollowUp = ({ code, args }: Diagnostic) =>
    ((code === 'document-unknown' || code === 'document-vanished') && unread.has(String(args.id))) ||
    ((code === 'host-unlisted' || code === 'document-vanished') && !site.value) ||
    ((code === 'issuer-unknown' || code === 'code-unromanised') && !bodies.value);
  const between = [
    ...checkLibrary(library, site.value?.hosts ?? []),
    ...checkDocumentAliases(library),
  ].flatMap(({ document, ...diagnostic }) => {
    const file = byId.get(document);
    return file ? [{ ...located(diagnostic, file.read.lineOf), file: file.path }] : [];
  });
  const addresses = addressDiagnostics(library, ledgers, site.value, contentDir);
  return {
    library,
    settings: site.value,
    ledgers,
    diagnostics: [
      ...site.diagnostics,
      ...bodies.diagnostics,
      ...checkIssuers(issuers.all).map((found) => ({ ...located(found, bodies.lineOf), file: bodies.path })),
      ...unreadable,
      ...files.flatMap(({ path, read }) =>
        read.diagnostics.map((diagnostic) => ({ ...diagnostic, file: path })),
      ),
      ...(files.length === 0
        ? [{ code: 'documents-missing', args: { path: folder }, file: folder } satisfies Diagnostic]
        : []),
      ...duplicates(files),
      ...(await orphanSources(sources, isFullText)),
      ...between,
      ...addresses,
    ].filter((diagnostic) => !isFollowUp(diagnostic)),
  };
}

interface DocumentFile {
  path: string;
  read: ReadDocument;
}

async function readDocuments(
  folder: string,
  read: (path: string, text: string) => Promise<ReadDocument>,
): Promise<DocumentFile[]> {
  const names = existsSync(folder) ? (await readdir(folder)).sort() : [];
  const visible = names.filter((name) => !name.startsWith('.')).map((name) => join(folder, name));
  return Promise.all(
    visible.map(async (path): Promise<DocumentFile> => {
      const nothing = { document: undefined, lineOf: () => 1 };
      if (!/\.mdx?$/.test(path) || !(await stat(path)).isFile())
        return { path, read: { ...nothing, diagnostics: [{ code: 'file-ignored', args: {} }] } };
      const { value, diagnostics } = decodeText(await readFile(path));
      if (value === undefined) return { path, read: { ...nothing, diagnostics } };
      const found = await read(path, value);
      return { path, read: { ...found, diagnostics: [...diagnostics, ...found.diagnostics] } };
    }),
  );
}

async function readSettings<S extends z.ZodType>(path: string, schema: S) {
  if (!existsSync(path)) {
    return {
      path,
      value: undefined,
      diagnostics: [{ code: 'content-missing', args: { path }, file: path } satisfies Diagnostic],
      lineOf: () => 1,
    };
  }
  const text = decodeText(await readFile(path));
  const { value, diagnostics, lineOf } =
    text.value === undefined
      ? { value: undefined, diagnostics: [], lineOf: () => 1 }
      : readYaml(text.value, schema);
  return {
    path,
    value,
    lineOf,
    diagnostics: [...text.diagnostics, ...diagnostics].map((diagnostic) => ({ ...diagnostic, file: path })),
  };
}

function duplicates(files: DocumentFile[]): Diagnostic[] {
  return files.flatMap(({ path, read }, i): Diagnostic[] => {
    const other = files
      .slice(0, i)
      .find((earlier) => read.document && earlier.read.document?.id === read.document.id);
    return other
      ? [{ code: 'id-duplicate', args: { id: read.document?.id ?? '', other: other.path }, file: path }]
      : [];
  });
}
