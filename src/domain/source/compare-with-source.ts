import type { Result } from '#domain/diagnostic/diagnostic.ts';
import type { FullFrontMatter } from '#domain/document/schema/front-matter.ts';
import type { Unit } from '#domain/text/structure.ts';
import { collate, type Difference } from './collate.ts';
import { piecesOf } from './piece.ts';

/**
 * The differences of a text from its kept source, in order of the text. Without a source, reports
 * corrections, which then cannot be checked.
 */
export function compareWithSource(
  source: string | undefined,
  units: readonly Unit[],
  frontMatter: FullFrontMatter,
): Result<Difference[]> {
  if (source !== undefined) return collate(source, piecesOf(units), frontMatter);
  const unchecked = frontMatter.corrections.length > 0;
  return {
    value: [],
    diagnostics: unchecked ? [{ code: 'corrections-unchecked', args: {}, path: ['corrections'] }] : [],
  };
}
