import { placeOf } from '#domain/text/place.ts';
import type { Unit } from '#domain/text/structure.ts';
import type { Zone } from '#domain/text/zone.ts';

/** A stretch of a text that lies in one place. */
export interface Piece {
  /** The id of the clause or paragraph, or the name of a zone without ids. */
  place: string;
  /** undefined where a page does not say it. */
  zone: Zone | undefined;
  text: string;
  /** Line in the document's file, from 1. */
  line?: number;
}

/** The units of a text, a piece each. */
export const piecesOf = (units: readonly Unit[]): Piece[] =>
  units.map((unit) => ({ place: placeOf(unit), zone: unit.zone, text: unit.text, line: unit.line }));
