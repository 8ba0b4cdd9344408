import type { Finding } from '#importer/finding/finding.ts';
import type { Place } from '#importer/finding/place.ts';

/** What a container holds, in the order of reading. */
export interface InputText {
  blocks: InputBlock[];
  /** Called in the text as `[^name]`. */
  notes: InputNote[];
  pictures: InputPicture[];
  /** What the container says of the document outside its text. */
  stated: StatedFacts;
  /** Headers, footers and page numbers, taken out of the text. */
  furniture: { words: string; place: Place }[];
  findings: Finding[];
}

export type InputBlock = InputParagraph | InputTable;

export interface InputParagraph {
  kind: 'paragraph';
  /**
   * The words, the automatic number aside. A break of the line that was meant is \n, a tab is \t. Lines that
   * only the width of a page or a text broke are joined by the reader.
   */
  text: string;
  /** The automatic number as the reader sees it, with what stands between it and the words: `一、`. */
  label?: string;
  align?: 'left' | 'center' | 'right';
  /** Of the first line, in letters of its size. */
  indent?: number;
  /** Size of the letters, in points. */
  size?: number;
  /** Stands in a text box or frame. */
  boxed?: true;
  place: Place;
}

export interface InputTable {
  kind: 'table';
  rows: InputCell[][];
  place: Place;
}

export interface InputCell {
  /** Paragraphs are parted by \n. */
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
  /** What it is called or stands for, where the file says so. */
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
