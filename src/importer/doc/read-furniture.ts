import type { InputText } from '#importer/model/input-text.ts';
import { ListCounter } from '#importer/numbering/list-counter.ts';
import { addFurniture, asideReading } from '#importer/word/furniture.ts';
import type { WordReading } from '#importer/word/word-reading.ts';
import { type Range, rangeOf } from './anchored.ts';
import { DocStory } from './doc-story.ts';
import type { DocText } from './doc-text.ts';

const headersTable = 11;
/** The stories before the headers are separators of notes. */
const separators = 6;

/** Reads the words of headers and footers, each once. */
export function readFurniture(text: DocText, reading: WordReading): InputText['furniture'] {
  const words = new Set<string>();
  const headers = rangeOf(text.file, 'headers');
  const starts = text.file.table(headersTable);
  const from = headers.from + (starts.length > 4 * separators ? starts.u32(4 * separators) : 0);
  const ranges: Range[] = [{ from, to: headers.to }, rangeOf(text.file, 'headerBoxes')];
  for (const range of ranges) {
    const aside = asideReading();
    const story = new DocStory(text, aside, new ListCounter(aside.findings));
    addFurniture(words, story.read(range), aside, reading);
  }
  return [...words].map((each) => ({ words: each, place: { kind: 'file' } }));
}
