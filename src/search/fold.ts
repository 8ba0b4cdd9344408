/** Takes a word; gives the one that it is read as: a variant of a character is read as the character. */
export type Fold = (word: string) => string;

export const asIs: Fold = (word) => word;

/** Takes groups of a character and its variants (「发發髮」); gives the fold. */
export function foldOf(variants: readonly string[]): Fold {
  const read = new Map(
    variants.flatMap((group) => {
      const [character = '', ...others] = group;
      return others.map((other) => [other, character] as const);
    }),
  );
  return (word) => read.get(word) ?? word;
}
