import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import type { Marker } from './marker.ts';
import type { Zone } from './zone.ts';

/** A block of a text as its reader found it, lines joined. */
export interface Block {
  text: string;
  /** The lines as printed, where they are more than one: those of a title are broken by sense. */
  lines?: string[];
  /** Line in the file, from 1. */
  line: number;
  /** A table is never a heading, a zone of its own or a sentence. */
  table?: boolean;
}

/** What an author may state when inference is wrong. */
export interface StructureHints {
  /** The title as printed, without line breaks. */
  title?: string | undefined;
  /** How many paragraphs after the last clause belong to the closing. */
  closing?: number | undefined;
}

/** A clause that begins with the unit. */
export interface ClauseStart {
  marker: Marker;
  /** Offset in the unit's text behind the heading: the whole text of a heading alone, the first sentence of a run-in heading. */
  headingEnd: number;
  /** The paragraph goes on behind the heading, or is a sentence itself; a heading alone is not run in. */
  runIn: boolean;
  /** Nesting, from 0. */
  depth: number;
}

/** A block in its place: the smallest part of a text that has an address. */
export interface Unit extends Block {
  zone: Zone;
  /** Akoma Ntoso eId; none in letterhead, number, title, addressees, signature, date and notes. */
  id?: string;
  /** Id of the clause that holds the unit (of the clause itself, where one begins here). */
  clause?: string;
  start?: ClauseStart;
}

/** What inference says of a text: its units in reading order. */
export interface Structure {
  value: Unit[];
  diagnostics: Diagnostic[];
}
