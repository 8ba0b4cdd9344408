import type { Span } from '#domain/text/span.ts';
import { segmentWords } from './segment-words.ts';

/** Characters at the end of a text in which its last word is looked for. */
const looked = 12;
/** A longer word may break. */
const maxWordLength = 5;

/**
 * The last word with the marks after it: at least two characters, so that no single character stands on the
 * last line of a paragraph. Its last two characters where words are not known; undefined where the text does
 * not end in Chinese.
 */
export function lastWord(text: string): Span | undefined {
  const han = /\p{Script=Han}{2,}(?=[^\p{L}\p{N}]*$)/u.exec(text.slice(-looked));
  if (!han) return undefined;
  const run = han[0];
  const after = text.length - Math.min(text.length, looked) + han.index + run.length;
  return { start: after - lengthOfLast(run), end: text.length };
}

function lengthOfLast(run: string): number {
  const words = segmentWords(run);
  if (!words) return 2;
  // A single character belongs to the word before it, as 性 in 创造性.
  const at = words.findLast(({ index }) => run.length - index > 1)?.index ?? 0;
  const before = words.findLast(({ index, segment }) => index < at && index + segment.length === at);
  const start = before?.segment.length === 1 && run.length - at < 3 ? before.index : at;
  return run.length - start > maxWordLength ? 2 : run.length - start;
}
