import { report } from '#importer/finding/finding.ts';
import type { InputBlock } from '#importer/model/input-text.ts';
import { cellText } from './cell-text.ts';
import type { WordReading } from './word-reading.ts';

const place = { kind: 'file' } as const;

/** A separate reading for headers and footers: findings about their fields and signs do not matter. */
export const asideReading = (): WordReading => ({
  pictures: [],
  findings: [],
  paragraphs: 0,
  changes: { deleted: 0 },
});

/** Adds the words of a header or footer, each once. A picture in it may be a letterhead. */
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
