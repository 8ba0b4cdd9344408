import { basename } from 'node:path';
import { defined } from '#domain/defined.ts';
import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { checkDocument } from '#domain/document/check/check-document.ts';
import { checkLedger, checkPermalinks } from '#domain/document/check/check-permalinks.ts';
import type { Document } from '#domain/document/document.ts';
import type { Issuers } from '#domain/document/issuer.ts';
import { makeDocument } from '#domain/document/make-document.ts';
import { publishedOf } from '#domain/document/next-ledger.ts';
import { frontMatterSchema } from '#domain/document/schema/front-matter.ts';
import { repairFile } from '#domain/source/repair-file.ts';
import type { Ledgers } from '#domain/text/ledger/ledger.ts';
import type { Block } from '#domain/text/structure.ts';
import { checkNotes, checkTables } from '#markdown/parse/check-body.ts';
import { parseBody } from '#markdown/parse/parse-body.ts';
import { readSource, type SourceFile } from './read-source.ts';
import { readYaml } from './yaml/read-yaml.ts';

/** A document file as far as it could be read. */
export interface ReadDocument {
  /** undefined if the front matter is invalid. */
  document: Document | undefined;
  diagnostics: Diagnostic[];
  lineOf: (path: readonly (string | number)[]) => number;
}

/** What is held beside the files of documents. */
export interface DocumentSurroundings {
  issuers: Issuers;
  /** The text as received, where it is kept. */
  source?: SourceFile;
  /** What was published before; empty where the library keeps no ledgers. */
  ledgers?: Ledgers;
}

/**
 * Reads a document from the text of its file and what is held beside it. Says all that is to be said of it,
 * with lines.
 */
export function readDocumentFile(
  path: string,
  received: string,
  { issuers, source: sourceFile, ledgers = new Map() }: DocumentSurroundings,
): ReadDocument {
  const { text, repairs, diagnostics: repaired } = repairFile(received);
  const parts = splitDocumentFile(text);
  if (!parts) {
    return {
      document: undefined,
      diagnostics: [{ code: 'front-matter-missing', args: {}, line: 1 }],
      lineOf: () => 1,
    };
  }
  const { yaml, body, bodyLine } = parts;
  const { value: frontMatter, diagnostics, lineOf } = readYaml(yaml, frontMatterSchema, 2);
  if (!frontMatter) return { document: undefined, diagnostics, lineOf };
  const parsed = parseBody(body, bodyLine);
  const unreadable = unreadableBody(frontMatter.text, parsed.blocks, bodyLine);
  if (unreadable.length > 0) return { document: undefined, diagnostics: unreadable, lineOf };
  const id = documentId(path);
  const source =
    frontMatter.text === 'full' && sourceFile ? readSource(sourceFile, frontMatter.origin) : undefined;
  const published = publishedOf(id, frontMatter, ledgers);
  const made = makeDocument(
    { id, frontMatter, ...parsed, published, repairs, ...defined({ source: source?.value }) },
    issuers,
  );
  const found = [
    ...diagnostics,
    ...repaired,
    ...(source?.diagnostics ?? []),
    ...made.diagnostics,
    ...checkNotes(parsed),
    ...checkTables(parsed),
    ...checkDocument(made.value, issuers, ledgers.has(id)),
    ...checkPermalinks(made.value, published.rows),
    ...(made.value.text === 'full' ? checkLedger(made.value, published, ledgers) : []),
  ];
  return {
    document: made.value,
    diagnostics: found.map((diagnostic) => located(diagnostic, lineOf)),
    lineOf,
  };
}

/**
 * No paragraph of an official document is nearly as long; looking for citations in one would take minutes.
 */
const longestParagraph = 100_000;

/** What keeps a body from being read at all. */
function unreadableBody(kind: 'full' | 'record', blocks: readonly Block[], line: number): Diagnostic[] {
  if (kind === 'full' && blocks.length === 0) return [{ code: 'text-empty', args: {}, line }];
  return blocks
    .filter(({ text }) => text.length > longestParagraph)
    .map((block) => ({
      code: 'paragraph-too-long',
      args: { length: block.text.length, limit: longestParagraph },
      line: block.line,
    }));
}

/** The id of a document is its file's name. */
export const documentId = (path: string): string => basename(path).replace(/\.mdx?$/, '');

/** Adds the line of the place in the front matter that a diagnostic names, where it has none yet. */
export function located(diagnostic: Diagnostic, lineOf: ReadDocument['lineOf']): Diagnostic {
  return diagnostic.line === undefined && diagnostic.path
    ? { ...diagnostic, line: lineOf(diagnostic.path) }
    : diagnostic;
}

// Only at the very beginning of the file, which `^` alone does not say where it begins lines too.
const frontMatterAndBody = /(?<!.)\uFEFF?---[ \t]*\r?\n(?<yaml>.*?)^---[ \t]*(?:\r?\n|$)(?<body>.*)$/ms;

export interface SplitFile {
  yaml: string;
  body: string;
  /** The line of the file on which the body begins, from 1. */
  bodyLine: number;
}

/** Splits a document file into front matter and body; undefined if it has no front matter. */
export function splitDocumentFile(text: string): SplitFile | undefined {
  const parts = frontMatterAndBody.exec(text)?.groups;
  if (!parts) return undefined;
  const { yaml = '', body = '' } = parts;
  return { yaml, body, bodyLine: text.slice(0, text.length - body.length).split('\n').length };
}
