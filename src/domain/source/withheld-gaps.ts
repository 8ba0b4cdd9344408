import { type Withheld, withheldMark } from '#domain/document/schema/withheld.ts';
import { isBefore, type Zone } from '#domain/text/zone.ts';
import type { Gap } from './align.ts';
import type { Piece } from './piece.ts';
import { type WithoutSpace, withoutSpace } from './without-space.ts';

/** A gap for each zone that is withheld, with its index in the front matter. */
export interface WithheldGap extends Gap {
  withheld: number;
}

/** Where the lines of each withheld zone may be left out of the source. */
export function withheldGaps(
  withheld: readonly Withheld[],
  pieces: readonly Piece[],
  whole: string,
  source: WithoutSpace,
): WithheldGap[] {
  return withheld.flatMap(({ zone }, i) =>
    zone === undefined
      ? []
      : [{ withheld: i, at: placeOf(zone, pieces), endOf: (start) => endOfLines(start, whole, source) }],
  );
}

/** After all that comes before the zone on the sheet. */
function placeOf(zone: Zone, pieces: readonly Piece[]): number {
  const next = pieces.findIndex((piece) => piece.zone && isBefore(zone, piece.zone));
  const before = next < 0 ? pieces : pieces.slice(0, next);
  return before.reduce((sum, { text }) => sum + withoutSpace(text).text.length, 0);
}

/**
 * Only lines in which something is masked belong to what is withheld, and labels that stand alone among them,
 * such as 「联系方式：」. A line that can be read whole is not withheld.
 */
function endOfLines(start: number, whole: string, source: WithoutSpace): number {
  const lines = whole.slice(source.offsetOf(start)).split('\n');
  let length = 0;
  let behindMasked = 0;
  for (const line of lines) {
    if (!/\S/.test(line)) continue;
    const masked = line.includes(withheldMark);
    if (!masked && !/[：:]\s*$/.test(line)) break;
    length += withoutSpace(line).text.length;
    if (masked) behindMasked = length;
  }
  return start + behindMasked;
}
