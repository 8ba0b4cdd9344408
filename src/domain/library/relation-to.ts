import { relationNames } from '#domain/document/relation.ts';
import type { Library } from './library.ts';

/** Takes a library, the id of its main document and that of another; gives in words how that stands to the main one: 依据, 落实主要文件. */
export function relationTo(library: Library, main: string, id: string): string[] {
  const names = library
    .relationsOf(main)
    .flatMap(({ from, to, kind }) =>
      from === main && to === id
        ? [relationNames[kind].out]
        : from === id && to === main
          ? [relationNames[kind].in('主要文件')]
          : [],
    );
  return [...new Set(names)];
}
