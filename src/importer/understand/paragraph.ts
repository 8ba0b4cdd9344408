import type { Place } from '#importer/finding/place.ts';
import type { InputParagraph } from '#importer/model/input-text.ts';

/** A paragraph or table as it will be in a document file. */
export interface Paragraph {
  /** As printed: lines of a title are broken by sense, others are joined. For a table, one line a row. */
  lines: string[];
  /** Rows of the grid, all with the same number of cells. */
  table?: string[][];
  /** The look of its letters, if the container tells. */
  look: Pick<InputParagraph, 'align' | 'size' | 'boxed'>;
  place: Place;
}
