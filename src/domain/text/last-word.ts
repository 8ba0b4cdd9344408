/** Characters at the end of a text in which its last word is looked for. */
const looked = 12;
/** A longer word may break. */
const longest = 5;

/**
 * Takes a text; gives where its last word stands, with the marks behind it: of two characters at least, so that with it no
 * single character stands on the last line of a paragraph. Where words are not known, its last two characters;
 * undefined where it does not end in Chinese.
 */
export function lastWord(text: string): { start: number; end: number } | undefined {
  const han = /\p{Script=Han}{2,}(?=[^\p{L}\p{N}]*$)/u.exec(text.slice(-looked));
  if (!han) return undefined;
  const run = han[0];
  const behind = text.length - Math.min(text.length, looked) + han.index + run.length;
  return { start: behind - lengthOfLast(run), end: text.length };
}

function lengthOfLast(run: string): number {
  if (!('Segmenter' in Intl)) return 2;
  const words = Array.from(new Intl.Segmenter('zh', { granularity: 'word' }).segment(run));
  // A single character belongs to the word before it, as 性 in 创造性.
  const at = words.findLast(({ index }) => run.length - index > 1)?.index ?? 0;
  const before = words.findLast(({ index, segment }) => index < at && index + segment.length === at);
  const start = before?.segment.length === 1 && run.length - at < 3 ? before.index : at;
  return run.length - start > longest ? 2 : run.length - start;
}
