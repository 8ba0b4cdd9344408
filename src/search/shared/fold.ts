/** Replaces a word with the one that it is read as: a variant of a character with the character. */
export type Fold = (word: string) => string;

export const identity: Fold = (word) => word;

const folds = new WeakMap<readonly string[], Fold>();

/**
 * Reads each variant as the first character of its group (「发發髮」). Built once for each list of
 * groups.
 */
export function foldOf(variants: readonly string[]): Fold {
  const known = folds.get(variants);
  if (known) return known;
  const read = new Map(
    variants.flatMap((group) => {
      const [character = '', ...others] = group;
      return others.map((other) => [other, character] as const);
    }),
  );
  // Of each character of a text: a word of one code unit is looked up once.
  const characters: (string | undefined)[] = new Array(0x1_0000);
  const fold: Fold = (word) => {
    if (word.length !== 1) return read.get(word) ?? word;
    const code = word.charCodeAt(0);
    characters[code] ??= read.get(word) ?? word;
    return characters[code];
  };
  folds.set(variants, fold);
  return fold;
}
