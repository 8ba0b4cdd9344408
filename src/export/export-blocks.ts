import { defined } from '#domain/defined.ts';
import { headingOf } from '#domain/text/clauses.ts';
import type { Level } from '#domain/text/level.ts';
import { placeNames } from '#domain/text/names/place-names.ts';
import type { Cell, Note, NoteCall, Table, Unit } from '#domain/text/structure.ts';
import type { Zone } from '#domain/text/zone.ts';

/** Where words call a note. */
export interface ExportedCall {
  /** In UTF-16 code units. */
  offset: number;
  /** Name of the note. */
  note: string;
}

export interface ExportedCell {
  text: string;
  calls: ExportedCall[];
}

/** The smallest part of a text that has an address, in its place. */
export interface ExportedBlock {
  /** Akoma Ntoso eId; none in zones that have no ids. */
  id?: string;
  zone: Zone;
  /** Id of the text printed with the document that holds it. */
  part?: string;
  /** Id of the clause that holds it, or begins with it. */
  clause?: string;
  /** All words as printed, the label included; of a table the cells, parted by tabs and lines. */
  text: string;
  /** The lines as printed, where they are more than one. */
  lines?: string[];
  /** Where a clause begins. */
  start?: {
    id: string;
    level: Level;
    /** What is printed before its words: 一、; empty where it bears no number. */
    label: string;
    /** Where its heading ends in the text. */
    headingEnd: number;
    depth: number;
  };
  calls?: ExportedCall[];
  table?: { align: Table['align']; rows: ExportedCell[][] };
}

/** A clause of the text, in reading order. */
export interface ExportedClause {
  id: string;
  level: Level;
  depth: number;
  label: string;
  /** Its heading without label and final stop; empty where it has none. */
  heading: string;
  /** Its name in a sentence: 第二部分第（四）项. */
  name: string;
  address: string;
}

export function exportBlocks(units: readonly Unit[], notes: readonly Note[]): ExportedBlock[] {
  const names = new Map(notes.map(({ key, name }) => [key, name]));
  const toCalls = (calls: readonly NoteCall[]): ExportedCall[] =>
    calls.map(({ offset, key }) => ({ offset, note: names.get(key) ?? key }));
  const toCell = ({ text, calls }: Cell): ExportedCell => ({ text, calls: toCalls(calls) });
  return units.map(({ id, zone, part, clause, text, lines, blocks, start, calls, table }) => ({
    zone,
    text,
    ...defined({
      id,
      part,
      clause,
      lines: lines ?? blocks?.map((block) => block.text),
      start: start && {
        id: start.id,
        level: start.level,
        label: start.marker,
        headingEnd: start.headingEnd,
        depth: start.depth,
      },
      calls: calls && toCalls(calls),
      table: table && { align: table.align, rows: table.rows.map((row) => row.map(toCell)) },
    }),
  }));
}

export function exportClauses(
  units: readonly Unit[],
  addressOf: (place: string) => string,
): ExportedClause[] {
  const names = placeNames(units);
  return units.flatMap((unit) => {
    if (!unit.start) return [];
    const { id, level, marker, depth } = unit.start;
    const heading = headingOf(unit);
    return [{ id, level, depth, label: marker, heading, name: names.inSentence(id), address: addressOf(id) }];
  });
}
