import { relationNames } from '#domain/document/relation.ts';
import type { Library } from './library.ts';

/** Takes a library and the ids of two documents; gives in words how the second stands to the first, seen from the first: 依据, 落实此件. */
export function relationTo(library: Library, main: string, id: string): string[] {
  const names = library
    .relationsOf(main)
    .flatMap(({ from, to, kind }) =>
      from === main && to === id
        ? [relationNames[kind].out]
        : from === id && to === main
          ? [relationNames[kind].in]
          : [],
    );
  return [...new Set(names)];
}
