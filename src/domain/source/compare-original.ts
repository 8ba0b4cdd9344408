import { withheldMark } from '#domain/document/schema/withheld.ts';
import { resume } from './align.ts';
import { quote, redact } from './quote.ts';
import { withoutSpace } from './without-space.ts';

/** A place where a file is not the source. */
export interface OriginalDifference {
  /** Line of the file, from 1. */
  line: number;
  /** Both readings in context. What stands near a masked place is not said. */
  kept: string;
  held: string;
}

export interface OriginalComparison {
  /** The file, masked where the kept source is. */
  masked: string;
  /** Nothing differs but the masked characters. */
  same: boolean;
  /** Where more differs than white space. */
  differences: OriginalDifference[];
}

/**
 * Masks a file, which somebody holds, character for character where the kept source is masked. Says whether
 * it is the source, or where it differs.
 */
export function compareOriginal(kept: string, held: string): OriginalComparison {
  const places = [...kept];
  const masked = [...held].map((character, i) => (places[i] === withheldMark ? withheldMark : character));
  const differences = differencesBetween(kept, held);
  return { masked: masked.join(''), same: masked.join('') === kept, differences };
}

function differencesBetween(kept: string, held: string): OriginalDifference[] {
  const source = withoutSpace(kept).text;
  const file = withoutSpace(held);
  const differences: OriginalDifference[] = [];
  let [a, b] = [0, 0];
  while (a < source.length || b < file.text.length) {
    const characterLength = String.fromCodePoint(file.text.codePointAt(b) ?? 0).length;
    if (source[a] === withheldMark && b < file.text.length) [a, b] = [a + 1, b + characterLength];
    else if (source[a] === file.text[b]) [a, b] = [a + 1, b + 1];
    else {
      const [endB, endA] = resume(file.text, source, b, a);
      const line = held.slice(0, file.offsetOf(b)).split('\n').length;
      const [keptReading, heldReading] = redact([quote(source, a, endA), quote(file.text, b, endB)]);
      differences.push({ line, kept: keptReading, held: heldReading });
      [a, b] = [endA, endB];
    }
  }
  return differences;
}

/** The index of the text that shares the most lines with `text`; undefined where none shares any. */
export function mostAlike(text: string, others: readonly string[]): number | undefined {
  const lines = new Set(linesOf(text));
  const shared = others.map((other) => linesOf(other).filter((line) => lines.has(line)).length);
  const most = Math.max(0, ...shared);
  return most > 0 ? shared.indexOf(most) : undefined;
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/\s/g, ''))
    .filter((line) => line !== '');
