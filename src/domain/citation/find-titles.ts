import type { Span } from '#domain/text/span.ts';

/** A title in book-title marks, its place with the marks. */
export interface FoundTitle extends Span {
  title: string;
}

/** In a longer run, a mark was never closed. */
const longestTitle = 200;

/** Finds titles in 《…》. An inner 《…》 or 〈…〉 is part of the title around it. */
export function findTitles(text: string): FoundTitle[] {
  const found: FoundTitle[] = [];
  for (let start = text.indexOf('《'); start >= 0; start = text.indexOf('《', start + 1)) {
    const end = closingMark(text, start);
    if (end === undefined) continue;
    found.push({ start, end, title: text.slice(start + 1, end - 1).replace(/\s+/g, '') });
    start = end - 1;
  }
  return found;
}

function closingMark(text: string, start: number): number | undefined {
  let depth = 0;
  for (let i = start; i < Math.min(text.length, start + longestTitle); i++) {
    if (text[i] === '《') depth++;
    if (text[i] === '》' && --depth === 0) return i + 1;
  }
  return undefined;
}
