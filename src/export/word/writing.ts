import type { ExportedBlock } from '#export/export-blocks.ts';
import type { ExportedDocument } from '#export/export-document.ts';
import { type BlockLink, linksByBlock } from '#export/links-by-block.ts';
import { element, xmlFile } from './xml.ts';

interface Bookmark {
  name: string;
  number: number;
}

/** What the parts of one package share while they are written. */
export interface Writing {
  document: ExportedDocument;
  /** A letter (信函格式, GB/T 9704-2012, 10.1) has its own head and foot. */
  isLetter: boolean;
  relationships: Relationships;
  bookmarks: ReadonlyMap<string, Bookmark>;
  /** Numbers of notes by name, from 1. */
  notes: ReadonlyMap<string, number>;
  /** Links by the index of their block. */
  links: ReadonlyMap<number, readonly BlockLink[]>;
}

export function writing(document: ExportedDocument): Writing {
  return {
    document,
    isLetter: isLetter(document),
    relationships: new Relationships(),
    bookmarks: bookmarksOf(document.blocks),
    notes: new Map(document.notes.map(({ name }, i) => [name, i + 1])),
    links: linksByBlock(document),
  };
}

/** 函 in the number makes it a letter, whatever type the title names, unless its head says 文件. */
function isLetter({ number, blocks }: ExportedDocument): boolean {
  const heads = blocks.filter(({ zone, part }) => zone === 'letterhead' && part === undefined);
  return (
    /函〔/.test(number?.value ?? '') && heads.length > 0 && !heads.some(({ text }) => /文件$/.test(text))
  );
}

/** Names a bookmark by its id if that is valid (up to 40 letters, digits, underscores), else by a count. */
function bookmarksOf(blocks: readonly ExportedBlock[]): Map<string, Bookmark> {
  const ids = new Set(blocks.flatMap(({ id, start }) => [start?.id, id].filter((one) => one !== undefined)));
  return new Map(
    [...ids].map((id, number) => {
      const name = /^[A-Za-z][A-Za-z0-9_]{0,39}$/.test(id) ? id : `_place_${number + 1}`;
      return [id, { name, number }];
    }),
  );
}

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Relationships of one part of the package: to external addresses, each once, and to other parts. */
class Relationships {
  private readonly ids = new Map<string, string>();
  private readonly written: string[] = [];

  /** Returns the id of the relationship to an external address. */
  outside(address: string): string {
    const known = this.ids.get(address);
    if (known !== undefined) return known;
    const id = this.add('hyperlink', address, 'External');
    this.ids.set(address, id);
    return id;
  }

  part(type: string, target: string): string {
    return this.add(type, target);
  }

  private add(type: string, target: string, mode?: 'External'): string {
    const id = `rId${this.written.length + 1}`;
    this.written.push(
      element('Relationship', { Id: id, Type: `${types}/${type}`, Target: target, TargetMode: mode }),
    );
    return id;
  }

  toXml(): string {
    const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
    return xmlFile(element('Relationships', { xmlns: namespace }, ...this.written));
  }
}
