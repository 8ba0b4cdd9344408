/** Traditional and variant characters, each with the simplified one that stands for it. */
export type Variants = ReadonlyMap<string, string>;

/** Takes pairs of characters one behind the other (`萬万與与`); gives the table. */
export function readVariants(pairs: string): Variants {
  const characters = [...pairs];
  const table = new Map<string, string>();
  for (let i = 0; i + 1 < characters.length; i += 2)
    table.set(characters[i] as string, characters[i + 1] as string);
  return table;
}

/** Takes a table; gives it as pairs, sorted, so that the same table is the same text. */
export const formatVariants = (variants: Variants): string =>
  [...variants]
    .map((pair) => pair.join(''))
    .sort()
    .join('');

/** Takes a full table and a text; gives the pairs that a quotation of that text can need. */
export function variantsOf(variants: Variants, text: string): Variants {
  const used = new Set(Array.from(text, (c) => variants.get(c) ?? c));
  return new Map([...variants].filter(([, simplified]) => used.has(simplified)));
}
