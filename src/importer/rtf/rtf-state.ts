import type { Indent } from '#importer/word/indent.ts';
import type { RtfStory } from './rtf-story.ts';

/** What becomes of the letters of a group: only those of `text` are read, and a `drawing` has none. */
type LetterUse = 'text' | 'nothing' | 'drawing' | 'label' | 'code' | 'font' | 'caught';

export interface LetterState {
  font?: number;
  /** In half-points. */
  size: number;
  /** Of Chinese letters, where it is another one. */
  wideSize?: number;
  hidden: boolean;
  deleted: boolean;
  inserted: boolean;
  struck: boolean;
  raised: boolean;
}

export interface ParagraphState extends Indent {
  align?: 'left' | 'center' | 'right';
  inTable: boolean;
  /** How many tables it stands in. */
  depth: number;
  boxed: boolean;
  initial: boolean;
  list: number;
  level: number;
}

/** What holds until a group ends. The parts are replaced, never changed: groups share them. */
export interface GroupState {
  use: LetterUse;
  story: RtfStory;
  letters: LetterState;
  paragraph: ParagraphState;
  /** How many letters stand behind `\u` for those who cannot read it. */
  fallback: number;
  /** Sizes that follow are those of Chinese letters. */
  wide: boolean;
  /** The rows that are defined are those of a table in a cell. */
  nested: boolean;
  /** What is drawn stands for an object, which is reported. */
  inObject: boolean;
  inFormula: boolean;
  /** What is said of a shape or picture, by name. */
  named?: Map<string, string>;
  onClose?: (() => void) | undefined;
}

export const plainLetters: LetterState = {
  size: 24,
  hidden: false,
  deleted: false,
  inserted: false,
  struck: false,
  raised: false,
};

export const plainParagraph: ParagraphState = {
  left: 0,
  first: 0,
  leftLetters: 0,
  firstLetters: 0,
  inTable: false,
  depth: 0,
  boxed: false,
  initial: false,
  list: 0,
  level: 0,
};
