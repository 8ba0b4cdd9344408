import { report } from '#importer/finding/report.ts';
import type { InputBlock } from '#importer/model/input-text.ts';
import { cellText } from './cell-text.ts';
import type { WordReading } from './word-reading.ts';

const place = { kind: 'file' } as const;

/** What a header or footer is read into: what is to be known of its fields and signs concerns no text. */
export const asideReading = (): WordReading => ({
  pictures: [],
  findings: [],
  paragraphs: 0,
  changes: { deleted: 0 },
});

/** Adds the words of a header or footer, once each. A picture in it may be the head of a letter. */
export function addFurniture(
  words: Set<string>,
  blocks: InputBlock[],
  aside: WordReading,
  reading: WordReading,
): void {
  for (const block of blocks) words.add(cellText([block], aside));
  for (const picture of aside.pictures) {
    reading.pictures.push({ ...picture, place });
    report(reading, 'picture-left', { words: picture.words ?? '' }, place);
  }
}
