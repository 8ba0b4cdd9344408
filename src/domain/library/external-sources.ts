import { defined } from '#domain/defined.ts';
import type { Library } from './library.ts';

/** An address outside that documents name as a source, or as a place where the text stands. */
export interface ExternalSource {
  url: string;
  /** The latest day on which somebody saw it, as far as one is stated. */
  seen?: string;
  /** Ids of the documents that name it. */
  documents: string[];
}

/** Every external source once, in order of address. */
export function externalSources({ documents }: Pick<Library, 'documents'>): ExternalSource[] {
  const named = documents.flatMap(({ id, frontMatter }) =>
    [...Object.values(frontMatter.sources), ...frontMatter.originals].flatMap(({ url, seen }) =>
      url ? [{ url, seen, id }] : [],
    ),
  );
  return [...Map.groupBy(named, ({ url }) => url)]
    .map(([url, places]) => ({
      url,
      ...defined({
        seen: places
          .flatMap(({ seen }) => seen ?? [])
          .sort()
          .at(-1),
      }),
      documents: [...new Set(places.map(({ id }) => id))].sort(),
    }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}
