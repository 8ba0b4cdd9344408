import { printedId } from '#domain/text/clause-id.ts';

/** Finds the places of a document by the ids that printed numbers alone give them, or by how these end. */
export interface PlaceIndex {
  /**
   * Returns the id itself or, since a forwarded text's own clauses stand below its attachment, the only one
   * that ends with it. undefined if there is none, or if a number that the document prints twice makes it
   * two.
   */
  find(path: string): string | undefined;
  has(id: string): boolean;
}

export function indexPlaces(ids: readonly string[]): PlaceIndex {
  const whole = new Map<string, string[]>();
  const ending = new Map<string, string[]>();
  for (const id of ids) {
    const steps = printedId(id).split('__');
    add(whole, steps.join('__'), id);
    for (let i = 1; i < steps.length; i++) add(ending, steps.slice(i).join('__'), id);
  }
  const all = new Set(ids);
  return {
    has: (id) => all.has(id),
    find(path) {
      const found = whole.get(path) ?? ending.get(path) ?? [];
      return found.length === 1 ? found[0] : undefined;
    },
  };
}

function add(map: Map<string, string[]>, key: string, id: string): void {
  const held = map.get(key);
  if (held) held.push(id);
  else map.set(key, [id]);
}
