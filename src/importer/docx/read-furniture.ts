import { FieldStack } from '#importer/field/field-stack.ts';
import type { InputText } from '#importer/model/input-text.ts';
import { ListCounter } from '#importer/numbering/list-counter.ts';
import { addFurniture, asideReading } from '#importer/word/furniture.ts';
import type { DocumentParts } from './document-parts.ts';
import { readBlocks } from './read-blocks.ts';
import type { Reading } from './reading.ts';

/** Reads the words of headers and footers, each once. */
export function readFurniture(parts: DocumentParts, reading: Reading): InputText['furniture'] {
  const words = new Set<string>();
  for (const part of [...parts.related('header'), ...parts.related('footer')]) {
    const aside: Reading = { ...reading, ...asideReading() };
    const story = { counter: new ListCounter(aside.findings), fields: new FieldStack() };
    addFurniture(words, readBlocks(part, aside, story), aside, reading);
  }
  return [...words].map((each) => ({ words: each, place: { kind: 'file' } }));
}
