import type { Reference } from './reference.ts';

/** References to or from one document, together. */
export interface ReferenceGroup {
  id: string;
  references: Reference[];
}

/** Takes references and which end to group them by; gives groups in the order of their first references. */
export function groupReferences(
  references: readonly Reference[],
  end: (reference: Reference) => string | undefined,
): ReferenceGroup[] {
  const groups = new Map<string, Reference[]>();
  for (const reference of references) {
    const id = end(reference);
    if (id !== undefined) groups.set(id, [...(groups.get(id) ?? []), reference]);
  }
  return [...groups].map(([id, grouped]) => ({ id, references: grouped }));
}
