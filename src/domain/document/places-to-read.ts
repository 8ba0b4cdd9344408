import { defined } from '#domain/defined.ts';
import type { Document } from './document.ts';
import type { Original } from './schema/original.ts';

/** Where readers may look for a document that is not held. */
export interface Elsewhere {
  name: string;
  /** Holds {query} where the number or title goes. */
  url: string;
}

/** A page on which the text of a document stands, or a search that may lead to it. */
export interface PlaceToRead {
  kind: Original['kind'] | 'search';
  /** Whose page it is, or what the search is for. */
  name: string;
  url: string;
  seen?: string;
  note?: string;
}

const order = ['official', 'reprint'];

/**
 * Where the text can be read, the best place first: an official page, a reprint, and last a search by number,
 * or by title where the number is not established.
 */
export function placesToRead(document: Document, elsewhere: Elsewhere | undefined): PlaceToRead[] {
  const { description, frontMatter } = document;
  const pages = frontMatter.originals
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map(({ kind, publisher, url, seen, note }) => ({
      kind,
      name: publisher,
      url,
      ...defined({ seen, note }),
    }));
  if (!elsewhere) return pages;
  const query = description.number?.value ?? description.title.value;
  const url = elsewhere.url.replaceAll('{query}', encodeURIComponent(query));
  return [...pages, { kind: 'search', name: `在${elsewhere.name}检索“${query}”`, url }];
}
