import { defined } from '#domain/defined.ts';
import { headingOf } from '#domain/text/clauses.ts';
import type { Level } from '#domain/text/level.ts';
import { placeNames } from '#domain/text/names/place-names.ts';
import type { Cell, Note, NoteCall, Table, Unit } from '#domain/text/structure.ts';
import type { Zone } from '#domain/text/zone.ts';

/** A reference to a note. */
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
  /** For a block of a text printed with the document: the id of that text. */
  part?: string;
  /** Id of the clause that contains it or begins with it. */
  clause?: string;
  /** The text as printed, label included. Cells of a table are separated by tabs, its rows by line feeds. */
  text: string;
  /** The printed lines, if there are several. */
  lines?: string[];
  /** Present where a clause begins. */
  start?: {
    id: string;
    level: Level;
    /** Printed before its text: 一、. Empty if it has no number. */
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
  /** Its name as a sentence has it: 第二部分第（四）项. */
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
