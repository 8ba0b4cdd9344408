import { type Document, unitsOf } from '#domain/document/document.ts';
import type { Library } from '#domain/library/library.ts';

/** What the pictures show of a library: the ids of documents, a clause, words to search for. */
export interface Samples {
  /** The main document, or the first. */
  main: string;
  clause: string;
  /** Words of a heading in it. */
  words: string;
  /** A paragraph of it. */
  sentence: string;
  richRecord: string;
  poorRecord: string;
  longestTitle: string;
}

/** Picks documents to photograph. Where the library has no record, the main document takes its place. */
export function samplesOf(library: Library, mainId: string | undefined): Samples {
  const { documents } = library;
  const main = (mainId && library.get(mainId)) || documents[0];
  if (!main) throw new Error('The library has no documents.');
  const by = (size: (document: Document) => number, among: readonly Document[]) =>
    [...among].sort((a, b) => size(b) - size(a)).map(({ id }) => id);
  const records = by(
    known,
    documents.filter(({ text }) => text === 'record'),
  );
  const units = unitsOf(main);
  const clauses = units.filter(({ start }) => start);
  const clause = clauses.at(-1);
  return {
    main: main.id,
    clause: clause?.id ?? '',
    words: clause?.text.match(/\p{Script=Han}{4,6}/u)?.[0] ?? main.description.title.value.slice(0, 4),
    sentence: units.find(({ zone, text }) => zone === 'body' && text.length > 40)?.text ?? '',
    richRecord: records[0] ?? main.id,
    poorRecord: records.at(-1) ?? main.id,
    longestTitle: by(({ description }) => description.title.value.length, documents)[0] ?? main.id,
  };
}

/** How much is known of a document, by the length of its front matter. */
const known = ({ frontMatter }: Document) => JSON.stringify(frontMatter).length;
