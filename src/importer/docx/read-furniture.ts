import { FieldStack } from '#importer/field/field-stack.ts';
import type { InputText } from '#importer/model/input-text.ts';
import { ListCounter } from '#importer/numbering/list-counter.ts';
import { cellText } from '#importer/word/cell-text.ts';
import type { DocumentParts } from './document-parts.ts';
import { readBlocks } from './read-blocks.ts';
import type { Reading } from './reading.ts';

const place = { kind: 'file' } as const;

/**
 * Words of headers and footers, once each. What is to be known of their fields and signs concerns no text, but
 * a picture may be the head of a letter.
 */
export function readFurniture(parts: DocumentParts, reading: Reading): InputText['furniture'] {
  const words = new Set<string>();
  for (const part of [...parts.related('header'), ...parts.related('footer')]) {
    const aside: Reading = { ...reading, findings: [], pictures: [], changes: { deleted: 0 } };
    const story = { counter: new ListCounter(aside.findings), fields: new FieldStack() };
    for (const block of readBlocks(part, aside, story)) words.add(cellText([block], aside));
    for (const picture of aside.pictures) {
      reading.pictures.push({ ...picture, place });
      reading.findings.push({ code: 'picture-left', args: { words: picture.words ?? '' }, place });
    }
  }
  return [...words].map((each) => ({ words: each, place }));
}
