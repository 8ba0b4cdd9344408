import type { Paragraph } from '#importer/understand/paragraph.ts';

/** A bracket or book-title mark without a partner in its paragraph. */
export interface UnpairedMark {
  mark: string;
  words: string;
  paragraph: Paragraph;
}

/** Without quotation marks: a quotation of several paragraphs opens in each and closes only in the last. */
const partners = new Map([
  ['》', '《'],
  ['）', '（'],
  ['〕', '〔'],
  ['】', '【'],
]);
const shown = 12;

/** Finds brackets and book-title marks without a partner. A number such as 1） needs none. */
export const unpairedMarks = (paragraphs: readonly Paragraph[]): UnpairedMark[] =>
  paragraphs.flatMap((paragraph) => {
    const characters = [...paragraph.lines.join('')];
    return placesAlone(characters).map((at) => ({
      mark: characters[at] ?? '',
      words: characters.slice(Math.max(0, at - shown), at + shown).join(''),
      paragraph,
    }));
  });

function placesAlone(characters: readonly string[]): number[] {
  const open = new Map([...partners.values()].map((mark): [string, number[]] => [mark, []]));
  const alone: number[] = [];
  for (const [at, mark] of characters.entries()) {
    open.get(mark)?.push(at);
    const partner = partners.get(mark);
    if (partner && open.get(partner)?.pop() === undefined && !endsNumber(characters, at)) alone.push(at);
  }
  return [...alone, ...[...open.values()].flat()].sort((a, b) => a - b);
}

const endsNumber = (characters: readonly string[], at: number): boolean =>
  at <= 3 && /^[\d\s一二三四五六七八九十a-zA-Z]{1,3}$/.test(characters.slice(0, at).join(''));
