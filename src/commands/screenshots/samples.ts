import type { Document } from '#domain/document/document.ts';
import type { Library } from '#domain/library/library.ts';

/** What of a library is shown in pictures: the ids of documents, a clause, words to search for. */
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

/** Takes a library and the id of its main document; gives what stands for the rest of it. The document itself where there is no record. */
export function samplesOf(library: Library, mainId: string | undefined): Samples {
  const { documents } = library;
  const main = (mainId && library.get(mainId)) || documents[0];
  if (!main) throw new Error('The library has no documents.');
  const by = (size: (document: Document) => number, among: readonly Document[]) =>
    [...among].sort((a, b) => size(b) - size(a)).map(({ id }) => id);
  const records = by(
    known,
    documents.filter(({ frontMatter }) => frontMatter.text === 'record'),
  );
  const clauses = main.units.filter(({ start }) => start);
  const clause = clauses.at(-1);
  return {
    main: main.id,
    clause: clause?.id ?? '',
    words: clause?.text.match(/\p{Script=Han}{4,6}/u)?.[0] ?? main.description.title.value.slice(0, 4),
    sentence: main.units.find(({ zone, text }) => zone === 'body' && text.length > 40)?.text ?? '',
    richRecord: records[0] ?? main.id,
    poorRecord: records.at(-1) ?? main.id,
    longestTitle: by(({ description }) => description.title.value.length, documents)[0] ?? main.id,
  };
}

/** How much its front matter says of a document. */
const known = ({ frontMatter }: Document) => JSON.stringify(frontMatter).length;
