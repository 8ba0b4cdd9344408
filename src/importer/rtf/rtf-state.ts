import type { Indent } from '#importer/word/indent.ts';
import type { RtfStory } from './rtf-story.ts';

/** Use of the letters of a group: only those of `text` become text, and a `drawing` has none. */
type LetterUse = 'text' | 'nothing' | 'drawing' | 'label' | 'code' | 'font' | 'caught';

export interface LetterState {
  font?: number;
  /** In half-points. */
  size: number;
  /** Size of Chinese letters, if different. */
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
  /** How many tables it is in, one inside another. */
  depth: number;
  boxed: boolean;
  initial: boolean;
  list: number;
  level: number;
}

/** State that lasts until a group ends. Parts are replaced, never changed, since groups share them. */
export interface GroupState {
  use: LetterUse;
  story: RtfStory;
  letters: LetterState;
  paragraph: ParagraphState;
  /** Number of fallback letters after `\u`, for programs without Unicode. */
  fallback: number;
  /** Whether sizes that follow are those of Chinese letters. */
  wide: boolean;
  /** Whether row definitions are for a table inside a cell. */
  nested: boolean;
  /** Whether what is drawn stands for an object, which is reported. */
  inObject: boolean;
  inFormula: boolean;
  /** Properties of a shape or picture by name. */
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
