import type { Result } from '#domain/diagnostic/diagnostic.ts';
import type { FullFrontMatter } from '#domain/document/schema/front-matter.ts';
import type { Unit } from '#domain/text/structure.ts';
import { collate, type Difference } from './collate.ts';
import { piecesOf } from './piece.ts';
import type { FileRepair } from './repair-file.ts';
import { repairedPlaces } from './repaired-places.ts';

/**
 * The differences of a text from its kept source, in order of the text. Without a source they are the repairs
 * of its file; reports corrections, which then cannot be checked.
 */
export function compareWithSource(
  source: string | undefined,
  units: readonly Unit[],
  frontMatter: FullFrontMatter,
  repairs: readonly FileRepair[] = [],
): Result<Difference[]> {
  if (source !== undefined) return collate(source, piecesOf(units), frontMatter);
  const unchecked = frontMatter.corrections.length > 0;
  return {
    value: repairedPlaces(repairs, units),
    diagnostics: unchecked ? [{ code: 'corrections-unchecked', args: {}, path: ['corrections'] }] : [],
  };
}
