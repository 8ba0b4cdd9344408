import type { FieldStack } from '#importer/field/field-stack.ts';
import type { Place } from '#importer/finding/place.ts';
import type { ListCounter } from '#importer/numbering/list-counter.ts';
import {
  attributeOf,
  charactersOf,
  descendantsOf,
  elementsOf,
  type XmlElement,
} from '#importer/package/xml.ts';
import type { WordReading } from '#importer/word/word-reading.ts';
import type { DocumentParts } from './document-parts.ts';
import type { DocxList } from './look/list-table.ts';
import type { StyleSheet } from './look/style-sheet.ts';

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

interface CalledNote {
  name: string;
  element: XmlElement;
  place: Place;
}

/** Footnotes and endnotes, named in the order in which the text refers to them. */
export class NoteTable {
  readonly called: CalledNote[] = [];
  private readonly notes = new Map<string, XmlElement>();
  private readonly names = new Map<string, string>();

  constructor(parts: DocumentParts) {
    for (const kind of ['footnote', 'endnote']) {
      for (const part of parts.related(`${kind}s`)) {
        for (const note of elementsOf(part, kind)) this.notes.set(`${kind} ${attributeOf(note, 'id')}`, note);
      }
    }
  }

  /** The name of a note; undefined if the file has none with this id. */
  call(kind: 'footnote' | 'endnote', id: string | undefined, place: Place): string | undefined {
    const key = `${kind} ${id}`;
    const element = this.notes.get(key);
    if (!element) return undefined;
    const known = this.names.get(key);
    if (known) return known;
    const name = String(this.called.length + 1);
    this.names.set(key, name);
    this.called.push({ name, element, place });
    return name;
  }
}
