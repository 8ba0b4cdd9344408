import { parseDocumentNumber } from '#domain/number/document-number.ts';
import { documentKind } from '#domain/text/document-kind.ts';
import type { Line } from '#domain/text/infer/line.ts';
import { isDateAlone } from './dates.ts';
import { isContact, isEnactment, isImprint } from './line-shapes.ts';

/** The most lines that a title is broken into. */
const mostLines = 6;
const longestLine = 60;
/** What a document does with another, whose own kind is not where its title ends. */
const handsOn = /(?:转发|批转|印发|发布|公布|颁布|下发|废止|修改)/;
const handingKinds = /(?:通知|公告|通告|决定|命令|令|函|批复|意见|通报|请示|报告)(?:[（(][^（）()]*[）)])?$/;

/** Letter-spaced titles are the same words: 「关 于 印 发 的 通 知」. */
export const bare = (text: string): string => text.replace(/[\s　]/g, '');

/** The line may belong to a title: it is short, no sentence, and nothing else. */
export function mayBeTitle(line: Line | undefined): line is Line {
  if (!line || line.block.table || line.marker || line.label || line.text === '') return false;
  const { text } = line;
  return (
    text.length <= longestLine * 2 &&
    !/[。；，！？：:]$/.test(text) &&
    !/[。；！]/.test(text) &&
    !text.includes('\t') &&
    !/^目\s*录$/.test(text) &&
    !isDateAlone(text) &&
    !isEnactment(line) &&
    !isContact(line) &&
    !isImprint(line) &&
    !parseDocumentNumber(text).value
  );
}

/**
 * How many lines from `from` on are a title that ends in the name of a kind; 0 if none are. All lines before
 * the first that cannot be in a title count, if the last of them ends so.
 */
export function titleLength(lines: readonly Line[], from: number): number {
  let end = from;
  while (end - from <= mostLines && mayBeTitle(lines[end]) && !(end > from && lines[end]?.rule?.part)) end++;
  return end < lines.length && isTitle(lines.slice(from, end)) ? end - from : shortestTitle(lines, from);
}

/** Whether the lines together end as a title does. */
export const isTitle = (lines: readonly Line[]): boolean =>
  lines.length > 0 && lines.length <= mostLines && isWhole(bare(lines.map(({ text }) => text).join('')));

function shortestTitle(lines: readonly Line[], from: number): number {
  let words = '';
  for (let n = 0; n < mostLines && mayBeTitle(lines[from + n]); n++) {
    const line = lines[from + n] as Line;
    if (n > 0 && line.rule?.part) return 0;
    words += bare(line.text);
    if (isWhole(words)) return n + 1 + bracketAfter(lines[from + n + 1]);
    if (line.text.length > longestLine) return 0;
  }
  return 0;
}

/** 「转发民政部关于清理意见」 goes on: 「的通知」. */
const isWhole = (words: string): boolean =>
  isBalanced(words) &&
  documentKind(words) !== undefined &&
  (!handsOn.test(words) || handingKinds.test(words) || !/^.{0,40}(?:关于|转发|批转)/.test(words));

/** （试行） or （2025—2030年） on a line of its own. */
const bracketAfter = (line: Line | undefined): number =>
  line && (/^[（(][^（）()\d年月日]{1,12}[）)]$/.test(line.text) || years.test(line.text)) ? 1 : 0;

const years = /^[（(]\d{4}\s*年?\s*[-－—–~～至]+\s*\d{4}\s*年?[）)]$/;

/** A bracket or a mark that is open at the end of a line goes on in the next. */
const isBalanced = (words: string): boolean =>
  ['《》', '（）', '“”'].every(
    ([open = '', close = '']) => words.split(open).length === words.split(close).length,
  );
