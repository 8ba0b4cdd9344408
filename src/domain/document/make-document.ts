import { findCitations } from '#domain/citation/find-citations.ts';
import type { Diagnostic, Result } from '#domain/diagnostic/diagnostic.ts';
import { inferStructure } from '#domain/text/infer-structure.ts';
import type { Published } from '#domain/text/ledger.ts';
import { readMarker } from '#domain/text/marker.ts';
import type { Block } from '#domain/text/structure.ts';
import { describe } from './describe.ts';
import type { Document, LocatedCitation } from './document.ts';
import { plain } from './fields.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Issuers } from './issuer.ts';

/** A document's file as read: nothing inferred yet. */
export interface DocumentFile {
  id: string;
  frontMatter: FrontMatter;
  /** The body's blocks in reading order. */
  blocks: Block[];
  /** The text as received, where it is kept. */
  source?: string | undefined;
  /** What was published of it before. */
  published?: Published | undefined;
}

/** Takes a file as read and the issuing bodies; gives the document: structure, description, citations found. */
export function makeDocument(file: DocumentFile, issuers: Issuers): Result<Document> {
  const { id, frontMatter, blocks, source, published } = file;
  if (frontMatter.text === 'record') {
    const digest = blocks.map((block) => block.text);
    const description = describe(frontMatter, [], issuers);
    return { value: { id, frontMatter, description, units: [], digest, citations: [] }, diagnostics: [] };
  }
  const hints = { title: frontMatter.title && plain(frontMatter.title), closing: frontMatter.closing };
  const { value: units, diagnostics } = inferStructure(blocks, hints, published);
  diagnostics.push(...markersInside(units));
  const citations = locateCitations(units, issuers.codes, diagnostics);
  const description = describe(frontMatter, units, issuers);
  return { value: { id, frontMatter, description, units, digest: [], citations, source }, diagnostics };
}

/** A marker that begins a line, but no paragraph: an empty line was forgotten, or a page broke before a reference to a clause. */
function markersInside(units: Document['units']): Diagnostic[] {
  return units.flatMap(({ lines = [], line, table }) =>
    lines.slice(table ? lines.length : 1).flatMap((words, i): Diagnostic[] => {
      const marker = readMarker(words)?.raw;
      return marker ? [{ code: 'marker-inside', args: { marker }, line: line + i + 1 }] : [];
    }),
  );
}

/** Zones that name the document itself cite nothing. */
const silent = new Set(['letterhead', 'number', 'title', 'addressees', 'signature', 'date']);

function locateCitations(
  units: Document['units'],
  codes: readonly string[],
  diagnostics: Diagnostic[],
): LocatedCitation[] {
  return units.flatMap(({ zone, text, line }, unit) => {
    if (silent.has(zone)) return [];
    const found = findCitations(text, codes);
    diagnostics.push(...found.diagnostics.map((diagnostic) => ({ ...diagnostic, line })));
    return found.value.map((citation) => ({ ...citation, unit }));
  });
}
