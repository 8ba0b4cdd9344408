import type { Finding } from '#importer/finding/finding.ts';
import type { Place } from '#importer/finding/place.ts';

/** The content of a container, in reading order. */
export interface InputText {
  blocks: InputBlock[];
  /** The text refers to them as `[^name]`. */
  notes: InputNote[];
  pictures: InputPicture[];
  /** What the container states about the document outside its text. */
  stated: StatedFacts;
  /** Headers, footers and page numbers, taken out of the text. */
  furniture: { words: string; place: Place }[];
  findings: Finding[];
}

export type InputBlock = InputParagraph | InputTable;

export interface InputParagraph {
  kind: 'paragraph';
  /**
   * The words without the automatic number. An intended line break is \n, a tab \t. Readers join lines that
   * were broken only by the width of a page or text.
   */
  text: string;
  /** The automatic number as shown, with what separates it from the words: `一、`. */
  label?: string;
  align?: 'left' | 'center' | 'right';
  /** Indent of the first line, in letters of its size. */
  indent?: number;
  /** Size of the letters, in points. */
  size?: number;
  /** Inside a text box or frame. */
  boxed?: true;
  place: Place;
}

export interface InputTable {
  kind: 'table';
  rows: InputCell[][];
  place: Place;
}

export interface InputCell {
  /** Paragraphs are separated by \n. */
  text: string;
  /** How many columns and rows of the grid it covers. */
  columns: number;
  rows: number;
}

export interface InputNote {
  name: string;
  text: string;
  place: Place;
}

export interface InputPicture {
  /** Its name or alternative text, if the file has one. */
  words?: string;
  place: Place;
}

/** Facts in the words of the container: a table of metadata on a page, the data of a file. */
export interface StatedFacts {
  title?: string;
  number?: string;
  issuer?: string;
  /** 成文日期 */
  signed?: string;
  /** 发布日期 */
  published?: string;
  /** Address of the page that was saved. */
  address?: string;
}
