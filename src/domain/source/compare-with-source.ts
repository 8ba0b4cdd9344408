import type { Result } from '#domain/diagnostic/diagnostic.ts';
import type { FullFrontMatter } from '#domain/document/schema/front-matter.ts';
import type { Unit } from '#domain/text/structure.ts';
import { collate, type Difference } from './collate.ts';
import { piecesOf } from './piece.ts';
import { inContext } from './quote.ts';
import type { FileRepair } from './repair-file.ts';

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

/** The places of a file's repairs in its text; of a file without a source they are all that differs. */
export function repairedPlaces(repairs: readonly FileRepair[], units: readonly Unit[]): Difference[] {
  let piece = 0;
  return repairs.flatMap(({ line, before, from, to }): Difference[] => {
    while (units[piece + 1] && (units[piece + 1]?.line ?? 0) <= line) piece++;
    const unit = units[piece];
    const row = unit ? rowOf(unit, line - unit.line) : undefined;
    if (!unit || !row) return [];
    const text = bare(unit.text);
    const at = bare(row.above).length + bare(before.replace(row.notText, '')).length;
    // A mark of Markdown is no part of the text.
    if (!text.startsWith(to, at)) return [];
    return [{ rule: undefined, from, to, piece, at, ...inContext(text, at, at + to.length) }];
  });
}

/**
 * The text that stands in a unit above one of its lines in the file, and a pattern for what is not text in
 * that line.
 */
function rowOf({ lines, table, text }: Unit, row: number): { above: string; notText: RegExp } | undefined {
  if (!table) {
    const own = lines ?? [text];
    return row >= 0 && row < own.length
      ? { above: own.slice(0, row).join(''), notText: /\[\^[^\]]*\]/g }
      : undefined;
  }
  // The second line parts the heading from the rest.
  const above = table.rows.slice(0, row > 1 ? row - 1 : row);
  return row >= 0 && row !== 1 && row <= table.rows.length
    ? {
        above: above.flatMap((cells) => cells.map((cell) => cell.text)).join(''),
        notText: /\[\^[^\]]*\]|(?<!\\)\||\\(?=\|)/g,
      }
    : undefined;
}

const bare = (text: string) => text.replace(/\s/g, '');
