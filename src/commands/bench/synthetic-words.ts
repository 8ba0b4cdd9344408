import type { Random } from './random.ts';

/** Meaningless words of Chinese characters, as frequent as words are in real texts. */
export interface Vocabulary {
  word(): string;
  /** Words joined by particles, without a stop. */
  clause(words: number): string;
}

const size = 20_000;
const particles = [...'的的的的的和和在对为及与将以按由等'];

/** Makes a random vocabulary. Characters and words follow Zipf's law: the nth occurs in proportion to 1/n. */
export function makeVocabulary(random: Random): Vocabulary {
  const characters = shuffle(commonCharacters(), random);
  const pickCharacter = zipf(characters, 0.75, random);
  const words = Array.from({ length: size }, () => {
    const kind = random.next();
    const length = kind < 0.75 ? 2 : kind < 0.85 ? 3 : 4;
    return Array.from({ length }, pickCharacter).join('');
  });
  const word = zipf(words, 0.9, random);
  return {
    word,
    clause: (count) =>
      Array.from(
        { length: count },
        (_, i) => word() + (i < count - 1 && random.next() < 0.25 ? random.pick(particles) : ''),
      ).join(''),
  };
}

/** The characters of GB/T 2312-1980, level 1, rows 16 to 55. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gbk');
  const cells = Array.from({ length: 40 * 94 - 5 }, (_, i) => [0xb0 + Math.floor(i / 94), 0xa1 + (i % 94)]);
  return cells.map((cell) => decoder.decode(new Uint8Array(cell)));
}

function shuffle<T>(list: readonly T[], random: Random): T[] {
  const keyed = list.map((item) => ({ item, key: random.next() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

function zipf<T>(list: readonly T[], exponent: number, random: Random): () => T {
  const sums: number[] = [];
  let sum = 0;
  for (let i = 0; i < list.length; i++) {
    sum += 1 / (i + 1) ** exponent;
    sums.push(sum);
  }
  return () => {
    const at = random.next() * sum;
    let [low, high] = [0, list.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return list[low] as T;
  };
}
