import { findCitations } from '#domain/citation/find-citations.ts';
import { defined } from '#domain/defined.ts';
import type { Diagnostic, Result } from '#domain/diagnostic/diagnostic.ts';
import { compareWithSource } from '#domain/source/compare-with-source.ts';
import type { FileRepair } from '#domain/source/repair-file.ts';
import type { Published } from '#domain/text/ledger/ledger.ts';
import type { Block, Note, Unit } from '#domain/text/structure.ts';
import { zones } from '#domain/text/zone.ts';
import type { FullText, LocatedCitation } from './document.ts';
import type { Issuers } from './issuer.ts';
import { readText } from './read-text.ts';
import type { FullFrontMatter } from './schema/front-matter.ts';

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
  const {
    value: { units, description },
    diagnostics,
  } = readText(frontMatter, blocks, issuers, published);
  const citations = locateCitations(units, issuers.codes, diagnostics);
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
