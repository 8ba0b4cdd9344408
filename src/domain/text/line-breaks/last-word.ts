import type { Span } from '#domain/text/span.ts';
import { segmentWords } from './segment-words.ts';

/** How many characters at the end of a text are searched for its last word. */
const searchedLength = 12;
/** The longest word that is kept whole. */
const longestWord = 5;

/**
 * The last word with the marks after it: at least two characters, so that no single character stands on the
 * last line of a paragraph. Its last two characters where words are not known; undefined where the text does
 * not end in Chinese.
 */
export function lastWord(text: string): Span | undefined {
  const han = /\p{Script=Han}{2,}(?=[^\p{L}\p{N}]*$)/u.exec(text.slice(-searchedLength));
  if (!han) return undefined;
  const run = han[0];
  const after = text.length - Math.min(text.length, searchedLength) + han.index + run.length;
  return { start: after - lengthOfLast(run), end: text.length };
}

function lengthOfLast(run: string): number {
  const words = segmentWords(run);
  if (!words) return 2;
  // A single character belongs to the word before it, as 性 in 创造性.
  const at = words.findLast(({ index }) => run.length - index > 1)?.index ?? 0;
  const before = words.findLast(({ index, segment }) => index < at && index + segment.length === at);
  const start = before?.segment.length === 1 && run.length - at < 3 ? before.index : at;
  return run.length - start > longestWord ? 2 : run.length - start;
}
