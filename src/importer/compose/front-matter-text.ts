import { stringify } from 'yaml';
import type { Correction } from '#domain/document/schema/correction.ts';
import type { Withheld } from '#domain/document/schema/withheld.ts';
import type { StructureRule } from '#domain/text/structure.ts';
import type { FrontMatterFacts } from './stated-facts.ts';

/** The front matter that the importer writes; all else is in the text, or added by a person. */
export interface ImportedFrontMatter extends FrontMatterFacts {
  title?: string;
  origin: { description: string; state: string; sha256?: string };
  structure: StructureRule[];
  corrections: Correction[];
  withheld: Withheld[];
}

/** Writes front matter as YAML: fields in the order of the author's manual, without empty ones. */
export function frontMatterText(fields: ImportedFrontMatter): string {
  const { title, number, dates, sources, origin, structure, corrections, withheld } = fields;
  const all = {
    text: 'full',
    ...(title && { title }),
    ...(number && { number }),
    ...(dates && { dates }),
    ...(sources && { sources }),
    origin,
    ...(structure.length > 0 && { structure }),
    ...(corrections.length > 0 && { corrections }),
    ...(withheld.length > 0 && { withheld: withheld.map(short) }),
  };
  return stringify(all, { lineWidth: 0 });
}

/** Corrections as lines to paste. */
export const correctionLines = (corrections: readonly Correction[]): string =>
  stringify({ corrections }, { lineWidth: 0 });

/** Leaves out a count of one, the default, and that of a zone. */
const short = ({ count, ...entry }: Withheld) => (count > 1 ? { ...entry, count } : entry);
