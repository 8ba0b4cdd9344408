import { readAttachmentLabel } from '#domain/text/attachment-label.ts';
import { documentKind } from '#domain/text/document-kind.ts';
import { readMarker } from '#domain/text/marker.ts';
import type { TextLine } from './text-line.ts';

/** The non-empty lines of a text, and the furniture of its pages. */
export interface WithoutFurniture {
  lines: TextLine[];
  furniture: TextLine[];
}

/** Drops page numbers and running heads, and marks lines after an empty line or on a new page. */
export function dropFurniture(all: readonly TextLine[]): WithoutFurniture {
  const numbers = pageNumberLines(all);
  const pages = pagesOf(all, numbers);
  const heads = runningHeads(pages);
  const furniture = all.filter((line) => numbers.has(line) || heads.has(line));
  const lines = pages.flatMap((page, i) => {
    const kept: TextLine[] = [];
    let after: TextLine['after'] = i > 0 ? 'page' : undefined;
    for (const line of page) {
      if (heads.has(line)) continue;
      const { after: _, ...bare } = line;
      if (line.text !== '') kept.push(after ? { ...bare, after } : bare);
      after = line.text === '' ? (after ?? 'blank') : undefined;
    }
    return kept;
  });
  return { lines, furniture };
}

/** A page ends at a form feed or beside a page number. */
function pagesOf(all: readonly TextLine[], numbers: ReadonlySet<TextLine>): TextLine[][] {
  const pages: TextLine[][] = [];
  let page: TextLine[] = [];
  let isFilled = false;
  for (const line of all) {
    const isNumber = numbers.has(line);
    if (isFilled && (isNumber || line.after === 'page')) {
      pages.push(page);
      page = [];
      isFilled = false;
    }
    if (isNumber) continue;
    page.push(line);
    isFilled ||= line.text !== '';
  }
  return [...pages, page];
}

const longestHead = 40;

/** Finds first or last lines that at least half of the pages share, page numbers aside. */
function runningHeads(pages: readonly (readonly TextLine[])[]): Set<TextLine> {
  const found = new Set<TextLine>();
  const filled = pages
    .map((page) => page.filter(({ text }) => text !== ''))
    .filter(({ length }) => length > 0);
  for (const at of [0, 1, -1, -2]) {
    const byWords = new Map<string, TextLine[]>();
    for (const page of filled) {
      const line = at === 0 || page.length > 2 ? page.at(at) : undefined;
      if (!line || !mayBeHead(line)) continue;
      const words = withoutNumber(line.text);
      const same = byWords.get(words);
      if (same) same.push(line);
      else byWords.set(words, [line]);
    }
    for (const same of byWords.values())
      if (isRunning(same, filled.length)) for (const line of same) found.add(line);
  }
  const [first] = filled;
  for (const line of first?.slice(0, 2) ?? [])
    if (found.has(line) && isOnlyTitle(line, first ?? [])) found.delete(line);
  return found;
}

/** Two equal lines may be chance: a letterhead and a signature, 附件1 and 附件2. */
const isRunning = (same: readonly TextLine[], pages: number): boolean =>
  same.length * 2 >= pages && (same.length > 2 || same[1]?.after === 'page');

/** Removes a page number before or after the words: 文件汇编　第 3 页. */
const withoutNumber = (text: string): string => bare(text).replace(/^(?:第?\d+页?)|(?:第?\d+页?)$/g, '');

const mayBeHead = ({ text }: TextLine): boolean =>
  text.length <= longestHead &&
  !/[。；：，、！？]$/.test(text) &&
  !/^[\d\s]*$/.test(text) &&
  !readMarker(text) &&
  !readAttachmentLabel(text);

/** On the first page, a title repeated on later pages is the title itself. */
function isOnlyTitle(line: TextLine, page: readonly TextLine[]): boolean {
  const words = bare(line.text);
  const others = page.filter((other) => other !== line).map(({ text }) => text);
  return (
    (documentKind(words) !== undefined || words.endsWith('文件')) && !bare(others.join('')).includes(words)
  );
}

const bare = (text: string): string => text.replace(/\s/g, '');

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
function pageNumberLines(all: readonly TextLine[]): Set<TextLine> {
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
