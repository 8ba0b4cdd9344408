/** A part of a text, by offsets in UTF-16 code units; the end is exclusive. */
export interface Span {
  start: number;
  end: number;
}
