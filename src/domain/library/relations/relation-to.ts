import { relationNames } from '#domain/document/schema/relation.ts';
import type { Library } from '#domain/library/library.ts';

/**
 * Says in words how each document stands to the main one: 依据, 落实主要文件. Reads the main one's
 * relations once.
 */
export function relationTo(library: Pick<Library, 'relationsOf'>, main: string): (id: string) => string[] {
  const names = new Map<string, Set<string>>();
  for (const { from, to, kind } of library.relationsOf(main)) {
    const [id, name] =
      from === main ? [to, relationNames[kind].out] : [from, relationNames[kind].in('主要文件')];
    names.set(id, (names.get(id) ?? new Set()).add(name));
  }
  return (id) => [...(names.get(id) ?? [])];
}
