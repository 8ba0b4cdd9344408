import type { TextLine } from './text-line.ts';

const figures = '\\s*[0-9０-９]{1,4}\\s*';
const dash = '[-－—–―─]{1,3}';
/** Nothing else in a text looks like this. */
const numbers = new RegExp(
  `^(?:${dash}${figures}${dash}|[（(]?第${figures}页[，,/／\\s]*(?:[（(]?共${figures}页[）)]?)?[）)]?` +
    `|[（(]?共${figures}页[，,/／\\s]*(?:第${figures}页)?[）)]?|Page${figures}(?:of${figures})?)$`,
  'i',
);
/** A number, perhaps with the number of pages: 3/12. */
const bareNumber = /^([0-9]{1,4})(?:\s*[/／]\s*([0-9]{1,4}))?$/;
/** In lines: numbers in a table are closer together. */
const shortestPage = 10;

/** Finds page numbers. Bare numbers must be consecutive, and as far apart as pages are long. */
export function pageNumberLines(all: readonly TextLine[]): Set<TextLine> {
  const found = new Set(all.filter(({ text }) => numbers.test(text)));
  const bare = all.flatMap((line, i) => {
    const match = bareNumber.exec(line.text);
    return match && isApart(all, i) ? [{ line, number: Number(match[1]), whole: match[2] }] : [];
  });
  const counted = bare.filter(({ line, number, whole }, i) => {
    const follows = (other: (typeof bare)[number] | undefined, step: number) =>
      other?.number === number + step &&
      other.whole === whole &&
      Math.abs(other.line.number - line.number) >= shortestPage;
    return follows(bare[i - 1], -1) || follows(bare[i + 1], 1);
  });
  for (const { line } of counted) found.add(line);
  return found;
}

/** It is at the edge of a page, or between empty lines. */
function isApart(all: readonly TextLine[], i: number): boolean {
  const [above, line, below] = [all[i - 1], all[i], all[i + 1]];
  const isEdge = line?.after === 'page' || !below || below.after === 'page';
  return isEdge || (above?.text === '' && below.text === '');
}
