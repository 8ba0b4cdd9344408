import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import type { Level } from './level.ts';
import type { Reason } from './reason.table.ts';
import type { Zone } from './zone.ts';

/** A place in a text that calls an editor's note. */
export interface NoteCall {
  /** Offset in the text, in UTF-16 code units. */
  offset: number;
  /** The note's name, as calls and notes are matched: without regard to case and width of white space. */
  key: string;
}

/** A cell of a table. */
export interface Cell {
  text: string;
  calls: NoteCall[];
}

export interface Table {
  /** By column. */
  align: ('left' | 'right' | 'center' | null)[];
  /** The heading first. */
  rows: Cell[][];
}

/** A block of a text as its reader found it, lines joined; of a table the cells, parted by tabs and lines. */
export interface Block {
  text: string;
  /** The lines as printed, where they are more than one: those of a title are broken by sense. */
  lines?: string[];
  /** Line in the file, from 1. */
  line: number;
  calls?: NoteCall[];
  /** A table is never a heading, a zone of its own or a sentence. */
  table?: Table;
}

/** A note of the editors, printed after the text. */
export interface Note {
  /** As written in the file, `1` of `[^1]`. */
  name: string;
  key: string;
  blocks: Block[];
  /** Line in the file, from 1. */
  line: number;
}

/** The body of a document file. */
export interface Body {
  blocks: Block[];
  notes: Note[];
}

/** What an author says of one paragraph where inference is wrong. */
export interface StructureRule {
  /** The first words of the paragraph, white space aside. */
  at: string;
  /** Which of the paragraphs that begin with these words, from 1. */
  nth?: number;
  zone?: Zone;
  /** The clause that it begins, with the number that it bears. */
  level?: Level;
  number?: number;
  /** It begins none, whatever it looks like. */
  clause?: false;
  /** A text printed with the one before it begins here. */
  part?: true;
}

/** What an author may state when inference is wrong. */
export interface StructureHints {
  /** The title as printed, without line breaks. */
  title?: string;
  /** How many paragraphs after the last clause belong to the closing. */
  closing?: number;
  rules?: readonly StructureRule[];
}

/** A clause that begins with the unit. */
export interface ClauseStart {
  /** Akoma Ntoso eId of the clause. */
  id: string;
  level: Level;
  /** What is printed before its words; empty where it bears no number. */
  marker: string;
  /**
   * Where the heading ends in the unit's text: at its end where the heading stands alone, after the first
   * sentence of a run-in heading, at 0 in a table.
   */
  headingEnd: number;
  /** The paragraph goes on after the heading, or is a sentence itself; a heading alone is not run in. */
  runIn: boolean;
  /** Nesting, from 0. */
  depth: number;
}

/** A block in its place: the smallest part of a text that has an address. */
export interface Unit extends Block {
  /** Of the text that it is part of, which may be one printed with the document. */
  zone: Zone;
  /** The id of the text printed with the document that holds the unit, the innermost one: `att_1`. */
  part?: string;
  /**
   * Akoma Ntoso eId; none in zones that have no ids. That of the clause which begins here, but in an article,
   * which holds paragraphs (款) of its own.
   */
  id?: string;
  /** Id of the clause that holds the unit (of the clause itself, where one begins here). */
  clause?: string;
  start?: ClauseStart;
  /** The blocks that it was made of, where they are several: the lines of a title, pasted as paragraphs. */
  blocks?: Block[];
  /** Why it was put there. */
  why: Reason;
}

/** What inference says of a text: its units in reading order. */
export interface Structure {
  value: Unit[];
  diagnostics: Diagnostic[];
}
