import { basename, join } from 'node:path';
import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { checkIssuers } from '#domain/document/check/check-issuers.ts';
import { indexIssuers, issuersSchema } from '#domain/document/issuer.ts';
import { checkDocumentAliases } from '#domain/library/check/check-addresses.ts';
import { checkHostNames } from '#domain/library/check/check-host-names.ts';
import { checkLibrary } from '#domain/library/check/check-library.ts';
import { type ClausePageRules, checkOwnClausePages } from '#domain/library/clause-pages.ts';
import { type Library, makeLibrary } from '#domain/library/library.ts';
import { type SiteSettings, siteSettingsSchema } from '#domain/library/site-settings.ts';
import type { Ledgers } from '#domain/text/ledger/ledger.ts';
import { severityOf } from '#site/report/report.ts';
import { type Phase, stopwatch } from '#site/report/stopwatch.ts';
import { addressDiagnostics } from './address-diagnostics.ts';
import { listFolder } from './content-files.ts';
import { openDocumentFile } from './open-document-file.ts';
import { documentId, located, type ReadDocument, readDocumentFile } from './read-document-file.ts';
import { readLedgers } from './read-ledgers.ts';
import { readSettings } from './read-settings.ts';
import { orphanSources, readSourceFile } from './source-files.ts';

export interface LoadedLibrary {
  library: Library;
  /** undefined if site.yaml is invalid. */
  settings: SiteSettings | undefined;
  /** Where site.yaml says something, for diagnostics. */
  settingsPlace: (path: readonly (string | number)[]) => { file: string; line: number };
  /** What was published before; empty where the library keeps no ledgers. */
  ledgers: Ledgers;
  /** The file of each document, by its id. */
  files: ReadonlyMap<string, string>;
  /** What decides which clauses have pages of their own. */
  clausePages: ClausePageRules;
  diagnostics: Diagnostic[];
  /** How long reading and checking took. */
  phases: readonly Phase[];
}

/**
 * Reads a content folder: the library of its documents, and everything to be said of its files, each with
 * file and line.
 */
export async function loadLibrary(contentDir: string): Promise<LoadedLibrary> {
  const watch = stopwatch();
  const site = await readSettings(join(contentDir, 'site.yaml'), siteSettingsSchema);
  const issuersFile = await readSettings(join(contentDir, 'issuers.yaml'), issuersSchema);
  const issuers = indexIssuers(issuersFile.value ?? []);
  const sources = join(contentDir, 'sources');
  const published = await readLedgers(contentDir);
  const { ledgers } = published;
  const folder = join(contentDir, 'documents');
  const { files, diagnostics: unlisted } = await readDocuments(folder, async (path, text) =>
    readDocumentFile(path, text, {
      issuers,
      source: await readSourceFile(sources, documentId(path)),
      ledgers,
    }),
  );
  watch.lap('读内容');
  const library = makeLibrary(
    files.flatMap(({ read }) => read.document ?? []),
    issuers,
  );
  const byId = new Map(files.map((file) => [file.read.document?.id, file]));
  // References to a file that could not be read are not reported as wrong.
  const unreadFiles = new Set(files.filter(({ read }) => !read.document).map(({ path }) => documentId(path)));
  const isUnread = (id: unknown) => unlisted.length > 0 || unreadFiles.has(String(id));
  const isFullText = (id: string) => isUnread(id) || library.get(id)?.text === 'full';
  const broken = new Set(
    published.diagnostics
      .filter((diagnostic) => severityOf(diagnostic) === 'error')
      .map(({ file = '' }) => `permalinks/${basename(file)}`),
  );
  const rowsLost = files.some(({ read }) => read.diagnostics.some(({ code }) => code === 'ledger-row-lost'));
  const isFollowUp = ({ code, args }: Diagnostic) =>
    (code === 'ledger-row-lost' && broken.has(args.ledger)) ||
    (code === 'permalink-new' && (broken.size > 0 || rowsLost)) ||
    ((code === 'document-unknown' || code === 'document-vanished') && isUnread(args.id)) ||
    ((code === 'host-unlisted' || code === 'document-vanished') && !site.value) ||
    ((code === 'issuer-unknown' || code === 'code-unromanised') && !issuersFile.value);
  const clausePages = { on: site.value?.features.clausePages ?? false, ledgers, mark: published.mark };
  const between = [
    ...checkOwnClausePages(library, clausePages),
    ...checkLibrary(library, site.value?.hosts ?? []),
    ...checkDocumentAliases(library),
  ].flatMap(({ document, ...diagnostic }) => {
    const file = byId.get(document);
    return file ? [{ ...located(diagnostic, file.read.lineOf), file: file.path }] : [];
  });
  const addresses = addressDiagnostics(library, published, site.value, contentDir).map((found) =>
    located(found, site.lineOf),
  );
  const orphans = await orphanSources(sources, isFullText);
  watch.lap('检查');
  return {
    library,
    phases: watch.phases,
    settings: site.value,
    settingsPlace: (path) => ({ file: site.path, line: site.lineOf(path) }),
    ledgers,
    files: new Map(files.flatMap(({ path, read }) => (read.document ? [[read.document.id, path]] : []))),
    clausePages,
    diagnostics: [
      ...site.diagnostics,
      ...checkHostNames(site.value?.hosts ?? []).map((found) => ({
        ...located(found, site.lineOf),
        file: site.path,
      })),
      ...issuersFile.diagnostics,
      ...checkIssuers(issuers.all).map((found) => ({
        ...located(found, issuersFile.lineOf),
        file: issuersFile.path,
      })),
      ...published.diagnostics,
      ...files.flatMap(({ path, read }) =>
        read.diagnostics.map((diagnostic) => ({ file: path, ...diagnostic })),
      ),
      ...unlisted,
      ...(files.length === 0 && unlisted.length === 0
        ? [{ code: 'documents-missing', args: { path: folder }, file: folder } satisfies Diagnostic]
        : []),
      ...duplicates(files),
      ...orphans,
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
): Promise<{ files: DocumentFile[]; diagnostics: Diagnostic[] }> {
  const { value: names, diagnostics: unlisted } = await listFolder(folder);
  const files = await Promise.all(
    names.map(async (name): Promise<DocumentFile> => {
      const path = join(folder, name);
      return { path, read: await openDocumentFile(path, read) };
    }),
  );
  return { files, diagnostics: unlisted };
}

function duplicates(files: DocumentFile[]): Diagnostic[] {
  const owners = new Map<string, string>();
  return files.flatMap(({ path, read: { document } }): Diagnostic[] => {
    if (!document) return [];
    const { id } = document;
    const other = owners.get(id);
    if (other === undefined) owners.set(id, path);
    return other === undefined ? [] : [{ code: 'id-duplicate', args: { id, other }, file: path }];
  });
}
