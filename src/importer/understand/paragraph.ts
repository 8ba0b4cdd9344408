import type { Place } from '#importer/finding/place.ts';
import type { InputParagraph } from '#importer/model/input-text.ts';

/** A paragraph or table as it will stand in a document file. */
export interface Paragraph {
  /** As printed; those of a title are broken by sense, others are joined. Of a table one for each row. */
  lines: string[];
  /** Rows of the grid, of as many cells each. */
  table?: string[][];
  /** How the letters look, where the container says so. */
  look: Pick<InputParagraph, 'align' | 'size' | 'boxed'>;
  place: Place;
}
