import type { Span } from '#domain/text/span.ts';
import type { Token } from '#search/shared/tokenise.ts';

/** The readings of each character, without tones: 行 → xing, hang. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** The readings of each character, from syllables with the characters read so. */
export function readingsOf(syllables: Readonly<Record<string, string>>): Readings {
  const readings = new Map<string, string[]>();
  for (const [syllable, characters] of Object.entries(syllables))
    for (const character of characters)
      readings.set(character, [...(readings.get(character) ?? []), syllable]);
  return readings;
}

/**
 * Whether words can be meant as pinyin: letters, perhaps beside Chinese (`zhiye jineng`, `jndj`,
 * `ji能人才`).
 */
export const isPinyin = (typed: readonly string[]): boolean => {
  const plain = typed.map(withoutTones).filter((word) => !/^\d+$/.test(word));
  return plain.some(isSpelling) && plain.join('').length >= 3;
};

const isSpelling = (word: string | undefined): boolean => /^[a-z]+$/.test(word ?? '');

/** As the readings are written: `lǚ` and `lü` as `lv`, `zhíyè` as `zhiye`. */
const withoutTones = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '');

/**
 * Finds the first place of a title that can be read as what was typed: each character by its whole syllable,
 * with tones (zhíyè, zhi2ye4) or without, or its initial, the last one by any beginning of it. A word typed
 * apart begins and ends with a syllable.
 */
export function findPinyin(
  typed: readonly string[],
  tokens: readonly Token[],
  readings: Readings,
): Span | undefined {
  const plain = typed.map(withoutTones);
  for (const [i, first] of tokens.entries()) {
    const end = readFrom(i, plain, tokens, readings);
    const last = end === undefined ? undefined : tokens[end - 1];
    if (last) return { start: first.start, end: last.end };
  }
  return undefined;
}

/** Reads from one token on; returns the place after the last token that was needed. */
function readFrom(
  from: number,
  typed: readonly string[],
  tokens: readonly Token[],
  readings: Readings,
): number | undefined {
  let ends = new Set([from]);
  for (const [nth, word] of typed.entries()) {
    const isLast = nth === typed.length - 1;
    // A digit after a syllable may say its tone.
    const next = new Set(/^[1-5]$/.test(word) && isSpelling(typed[nth - 1]) ? ends : []);
    for (const start of ends)
      for (const end of readWord(word, start, isLast, tokens, readings)) next.add(end);
    if (next.size === 0) return undefined;
    ends = next;
  }
  return Math.min(...ends);
}

function readWord(
  word: string,
  start: number,
  isLast: boolean,
  tokens: readonly Token[],
  readings: Readings,
): Set<number> {
  const done = new Set<number>();
  if (tokens[start]?.word === word) done.add(start + 1);
  // How many tokens may be used up when so many letters are: breadth first, each state once.
  const reached: Set<number>[] = Array.from({ length: word.length }, () => new Set());
  reached[0]?.add(start);
  for (const [used, places] of reached.entries()) {
    const rest = word.slice(used);
    for (const at of places) {
      for (const syllable of readings.get(tokens[at]?.word ?? '') ?? []) {
        for (const part of beginningsOf(syllable)) {
          if (!rest.startsWith(part)) continue;
          if (part.length === rest.length) done.add(at + 1);
          else reached[used + part.length]?.add(at + 1);
        }
        if (isLast && syllable.startsWith(rest)) done.add(at + 1);
      }
    }
  }
  return done;
}

/** The whole syllable, its initial, and the first letter of that; lüe is written lue as well. */
const beginningsOf = (syllable: string): Set<string> =>
  new Set([
    syllable,
    syllable.replace(/^([ln])ve$/, '$1ue'),
    syllable.slice(0, 1),
    /^[zcs]h/.exec(syllable)?.[0] ?? syllable,
  ]);
