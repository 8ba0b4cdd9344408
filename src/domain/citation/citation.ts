import type { DocumentNumber } from '#domain/number/document-number.ts';
import type { Span } from '#domain/text/span.ts';
import type { Pin } from './find-pins.ts';

/**
 * A reference to another document, as the text alone shows it. It begins at 《, or at the number if no title
 * precedes it, and ends after the bracket around the number, or after 》.
 */
export interface Citation extends Span {
  /** The words themselves. */
  raw: string;
  /** The cited title without its book-title marks, white space of line breaks removed. */
  title?: string;
  number?: DocumentNumber;
  /** The number as printed. */
  numberRaw?: string;
  /** The version that the text names after it: 2018年修正, 试行. */
  version?: string;
  /** The name by which the text goes on to call the document (以下简称《…》). */
  shortName?: string;
  /** The places of the cited document that the text names right after it: 第二部分第（三）项. */
  pins?: Pin[];
}
