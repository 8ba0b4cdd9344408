import type { ExportedCall } from '#export/export-blocks.ts';
import type { ExportedTarget } from '#export/export-citations.ts';
import type { BlockLink } from '#export/links-by-block.ts';

/** Words that are set alike. */
export interface TextPiece {
  text: string;
  target?: ExportedTarget;
  /** Part of the heading of a clause. */
  inHeading: boolean;
  /** Notes called after the words, by name. */
  notes: string[];
}

/** Splits a text at the ends of links, references to notes, and the end of the heading; no word is lost. */
export function textPieces(
  text: string,
  links: readonly BlockLink[],
  calls: readonly ExportedCall[] = [],
  headingEnd = 0,
): TextPiece[] {
  const edges = [
    0,
    headingEnd,
    text.length,
    ...links.flatMap(({ start, end }) => [start, end]),
    ...calls.map(({ offset }) => offset),
  ];
  const cuts = [...new Set(edges.map((edge) => Math.min(edge, text.length)))].sort((a, b) => a - b);
  const calledAt = (offset: number) => calls.flatMap((call) => (call.offset === offset ? [call.note] : []));
  const first = calledAt(0);
  const pieces = cuts.slice(1).map((end, i): TextPiece => {
    const start = cuts[i] ?? 0;
    const link = links.find((one) => one.start <= start && end <= one.end);
    return {
      text: text.slice(start, end),
      inHeading: end <= headingEnd,
      notes: calledAt(end),
      ...(link && { target: link.target }),
    };
  });
  return first.length > 0 ? [{ text: '', inHeading: headingEnd > 0, notes: first }, ...pieces] : pieces;
}
