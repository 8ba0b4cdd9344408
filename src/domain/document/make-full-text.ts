import { findCitations } from '#domain/citation/find-citations.ts';
import { defined } from '#domain/defined.ts';
import type { Diagnostic, Result } from '#domain/diagnostic/diagnostic.ts';
import { compareWithSource } from '#domain/source/compare-with-source.ts';
import type { FileRepair } from '#domain/source/repair-file.ts';
import { inferStructure } from '#domain/text/infer/infer-structure.ts';
import type { Published } from '#domain/text/ledger/ledger.ts';
import { readMarker } from '#domain/text/marker.ts';
import type { Block, Note, Unit } from '#domain/text/structure.ts';
import { zones } from '#domain/text/zone.ts';
import { describeText } from './describe/describe-text.ts';
import type { FullText, LocatedCitation } from './document.ts';
import type { Issuers } from './issuer.ts';
import { proposeTables } from './propose/propose-tables.ts';
import { plain } from './schema/fields.ts';
import type { FullFrontMatter } from './schema/front-matter.ts';
import { meantBy } from './schema/structure-rule.ts';

/** The file of a full text as read: nothing inferred yet. */
export interface FullTextFile {
  id: string;
  frontMatter: FullFrontMatter;
  /** The body's blocks in reading order. */
  blocks: Block[];
  notes?: Note[];
  /** The text as received, where it is kept. */
  source?: string;
  /** What was repaired in the encoding of the file. */
  repairs?: readonly FileRepair[];
  /** What was published of it before. */
  published?: Published;
}

/** Infers structure and description of a full text, finds its citations, and compares it with its source. */
export function makeFullText(file: FullTextFile, issuers: Issuers): Result<FullText> {
  const { id, frontMatter, blocks, notes = [], source, published } = file;
  const title = frontMatter.title && plain(frontMatter.title);
  const hints = {
    ...defined({ title, closing: frontMatter.closing }),
    rules: frontMatter.structure.map(meantBy),
  };
  const { value: units, diagnostics } = inferStructure(blocks, hints, published);
  diagnostics.push(...markersInside(units), ...proposeTables(units));
  const citations = locateCitations(units, issuers.codes, diagnostics);
  const description = describeText(frontMatter, units, issuers);
  const compared = compareWithSource(source, units, frontMatter, file.repairs);
  diagnostics.push(...compared.diagnostics);
  const differences = compared.value;
  return {
    value: {
      text: 'full',
      id,
      frontMatter,
      description,
      units,
      notes,
      citations,
      ...defined({ source }),
      differences,
    },
    diagnostics,
  };
}

/**
 * A marker that begins a line inside a paragraph: an empty line is missing, or a page breaks before a
 * reference.
 */
function markersInside(units: readonly Unit[]): Diagnostic[] {
  return units.flatMap(({ lines = [], line, table }) =>
    lines.slice(table ? lines.length : 1).flatMap((words, i): Diagnostic[] => {
      const marker = readMarker(words)?.raw;
      return marker ? [{ code: 'marker-inside', args: { marker }, line: line + i + 1 }] : [];
    }),
  );
}

function locateCitations(
  units: readonly Unit[],
  codes: readonly string[],
  diagnostics: Diagnostic[],
): LocatedCitation[] {
  return units.flatMap(({ zone, text, line }, unit) => {
    if (!zones[zone].cites) return [];
    const found = findCitations(text, codes);
    diagnostics.push(...found.diagnostics.map((diagnostic) => ({ ...diagnostic, line })));
    return found.value.map((citation) => ({ ...citation, unit }));
  });
}
