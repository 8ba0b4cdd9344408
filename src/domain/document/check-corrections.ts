import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import type { Document } from './document.ts';
import type { Correction } from './front-matter.ts';

/** Takes a document; holds each rule of correction against the text: its ranges stand there, and hold as many corrected marks as it says. */
export function checkCorrections({ frontMatter, units }: Document): Diagnostic[] {
  if (frontMatter.text === 'record') return [];
  const text = units.map((unit) => unit.text).join('\n');
  return frontMatter.corrections.flatMap((rule, index) => checkRule(rule, text, ['corrections', index]));
}

function checkRule(
  { ranges, replace, count }: Correction,
  text: string,
  path: (string | number)[],
): Diagnostic[] {
  const passages = ranges.map(({ first, last }) => passageOf(text, first, last));
  const missing = passages.indexOf(undefined);
  if (missing >= 0) {
    const range = ranges[missing];
    const words = range && text.includes(range.first) ? range.last : (range?.first ?? '');
    return [{ code: 'words-not-found', args: { where: '正文', words }, path: [...path, 'ranges', missing] }];
  }
  const marks = new Set(Object.values(replace));
  // A mark that was deleted leaves nothing to count.
  const deletes = marks.delete('');
  const found = passages
    .flatMap((passage) => [...marks].map((mark) => (passage ?? '').split(mark).length - 1))
    .reduce((sum, n) => sum + n, 0);
  if (deletes ? found <= count : found === count) return [];
  return [{ code: 'correction-count', args: { expected: count, found }, path: [...path, 'count'] }];
}

function passageOf(text: string, first: string, last: string): string | undefined {
  const start = text.indexOf(first);
  const end = start < 0 ? -1 : text.indexOf(last, start);
  return end < 0 ? undefined : text.slice(start, end + last.length);
}
