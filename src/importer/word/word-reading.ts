import type { Finding } from '#importer/finding/finding.ts';
import type { Place } from '#importer/finding/place.ts';
import type { InputPicture } from '#importer/model/input-text.ts';

/** State while a Word file of any format is read. */
export interface WordReading {
  pictures: InputPicture[];
  findings: Finding[];
  /** Paragraphs met so far. */
  paragraphs: number;
  /** Tracked changes: how many letters they delete, and where the first one is. */
  changes: { deleted: number; place?: Place };
}
