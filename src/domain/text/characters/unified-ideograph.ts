import { radicals } from './radicals.table.ts';

const ideographs = new Map(
  radicals.flatMap(({ first, ideographs }) =>
    Array.from(ideographs.join(''), (ideograph, i) => [String.fromCodePoint(first + i), ideograph] as const),
  ),
);

/**
 * The ideograph meant by a radical or a compatibility ideograph; any other character itself. Normalises one
 * compatibility ideograph at a time: over a text, NFKC would change （）① and more.
 */
export function unifiedIdeograph(character: string): string {
  const ideograph = ideographs.get(character);
  if (ideograph !== undefined) return ideograph === ' ' ? character : ideograph;
  return compatibility.test(character) ? character.normalize('NFC') : character;
}

const compatibility = /^[\uF900-\uFAFF\u{2F800}-\u{2FA1F}]$/u;
