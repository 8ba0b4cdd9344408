import type { Finding, FindingArguments, FindingCode } from '#importer/finding/finding.ts';
import type { Place } from '#importer/finding/place.ts';
import type { InputPicture } from '#importer/model/input-text.ts';
import type { ListCounter } from '#importer/numbering/list-counter.ts';
import { charactersOf, descendantsOf, type XmlElement } from '#importer/package/xml.ts';
import type { FieldStack } from './inline/field-stack.ts';
import type { DocxList } from './look/list-table.ts';
import type { StyleSheet } from './look/style-sheet.ts';
import type { NoteTable } from './note-table.ts';

/** What is known of one file while it is read. */
export interface Reading {
  sheet: StyleSheet;
  lists: Map<string, DocxList>;
  notes: NoteTable;
  pictures: InputPicture[];
  findings: Finding[];
  /** Paragraphs met so far. */
  paragraphs: number;
  /** Tracked changes: how many letters they delete, and where the first one is. */
  changes: { deleted: number; place?: Place };
}

/** A text that is counted by itself: the body with its boxes, or a note. */
export interface Story {
  counter: ListCounter;
  fields: FieldStack;
  /** A number alone is usual in a cell. */
  inCell?: true;
}

export function report<C extends FindingCode>(
  reading: Reading,
  code: C,
  args: FindingArguments<C>,
  place: Place,
): void {
  reading.findings.push({ code, args, place } as Finding);
}

/** Remembers a tracked change, and counts the letters of what is deleted. */
export function noteChange(reading: Reading, place: Place, deleted?: XmlElement): void {
  reading.changes.place ??= place;
  if (deleted) reading.changes.deleted += [...wordsIn(deleted)].length;
}

function wordsIn(element: XmlElement): string {
  if (element.localName === 'delText') return charactersOf(element);
  return ['t', 'delText'].flatMap((name) => descendantsOf(element, name).map(charactersOf)).join('');
}
