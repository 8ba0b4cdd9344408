/** Traditional and variant characters, each with the simplified one that stands for it. */
export type Variants = ReadonlyMap<string, string>;

/** Reads pairs of characters, one after the other (`萬万與与`). */
export function readVariants(pairs: string): Variants {
  const characters = [...pairs];
  const table = new Map<string, string>();
  for (let i = 0; i + 1 < characters.length; i += 2)
    table.set(characters[i] as string, characters[i + 1] as string);
  return table;
}

/** The table as pairs, sorted, so that the same table is the same text. */
export const formatVariants = (variants: Variants): string =>
  [...variants]
    .map((pair) => pair.join(''))
    .sort()
    .join('');

/** The pairs of a full table that a quotation of these texts can need. */
export function variantsOf(variants: Variants, texts: Iterable<string>): Variants {
  const used = new Set<string>();
  for (const text of texts) for (const character of text) used.add(variants.get(character) ?? character);
  return new Map([...variants].filter(([, simplified]) => used.has(simplified)));
}
