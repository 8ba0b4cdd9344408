import type { Place } from '#importer/finding/place.ts';
import { attributeOf, elementsOf, type XmlElement } from '#importer/package/xml.ts';
import type { DocumentParts } from './document-parts.ts';

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
