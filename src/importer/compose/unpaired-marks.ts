import type { Paragraph } from '#importer/understand/paragraph.ts';

/** A mark that has no partner in its paragraph. */
export interface UnpairedMark {
  mark: string;
  words: string;
  paragraph: Paragraph;
}

const partners: Readonly<Record<string, string>> = {
  '》': '《',
  '）': '（',
  '〕': '〔',
  '”': '“',
  '】': '【',
};
const opening = new Set(Object.values(partners));
const shown = 12;

/** Brackets and book-title marks that stand alone. A number such as 1） needs no partner. */
export function unpairedMarks(paragraphs: readonly Paragraph[]): UnpairedMark[] {
  return paragraphs.flatMap((paragraph) => {
    const text = paragraph.lines.join('');
    const open: { mark: string; at: number }[] = [];
    const alone: { mark: string; at: number }[] = [];
    for (const [at, mark] of [...text].entries()) {
      const partner = partners[mark];
      if (opening.has(mark)) open.push({ mark, at });
      else if (partner !== undefined) {
        const last = open.findLastIndex((one) => one.mark === partner);
        if (last >= 0) open.splice(last, 1);
        else if (!/^[\d\s一二三四五六七八九十a-zA-Z]{1,3}$/.test([...text].slice(0, at).join('')))
          alone.push({ mark, at });
      }
    }
    const characters = [...text];
    // A quotation of several paragraphs opens in each and closes in the last.
    return [...open.filter(({ mark }) => mark !== '“'), ...alone.filter(({ mark }) => mark !== '”')].map(
      ({ mark, at }) => ({
        mark,
        words: characters.slice(Math.max(0, at - shown), at + shown).join(''),
        paragraph,
      }),
    );
  });
}
