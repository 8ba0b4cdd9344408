import type { FieldStack } from '#importer/field/field-stack.ts';
import type { Place } from '#importer/finding/place.ts';
import type { ListCounter } from '#importer/numbering/list-counter.ts';
import { charactersOf, descendantsOf, type XmlElement } from '#importer/package/xml.ts';
import type { WordReading } from '#importer/word/word-reading.ts';
import type { DocxList } from './look/list-table.ts';
import type { StyleSheet } from './look/style-sheet.ts';
import type { NoteTable } from './note-table.ts';

/** What is known of one file while it is read. */
export interface Reading extends WordReading {
  sheet: StyleSheet;
  lists: Map<string, DocxList>;
  notes: NoteTable;
}

/** A text with its own count of paragraphs: the body with its boxes, or a note. */
export interface Story {
  counter: ListCounter;
  fields: FieldStack;
  /** A number alone is usual in a cell. */
  inCell?: true;
}

/** Records a tracked change, and counts deleted letters. */
export function noteChange(reading: Reading, place: Place, deleted?: XmlElement): void {
  reading.changes.place ??= place;
  if (deleted) reading.changes.deleted += [...wordsIn(deleted)].length;
}

function wordsIn(element: XmlElement): string {
  if (element.localName === 'delText') return charactersOf(element);
  return ['t', 'delText'].flatMap((name) => descendantsOf(element, name).map(charactersOf)).join('');
}
