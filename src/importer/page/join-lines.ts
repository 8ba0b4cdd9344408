import { joinLines as joinWords } from '#domain/text/join-lines.ts';
import { excerpt } from '#importer/finding/place.ts';
import type { InputParagraph } from '#importer/model/input-text.ts';
import { closeUpStretched } from '#importer/page/line/join-runs.ts';
import { beginsWithLabel } from './begins-with-label.ts';
import type { Measure } from './measure-lines.ts';
import { type Line, placeOf } from './sheet.ts';

/** Lines that make one paragraph. */
type Lines = [Line, ...Line[]];

/** Joins lines into paragraphs, even across columns and pages. Lines in `apart` are never joined. */
export function joinLines(
  lines: readonly Line[],
  measure: Measure,
  apart: ReadonlySet<Line>,
): InputParagraph[] {
  const paragraphs: Lines[] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const isApart = apart.has(line) || (open && apart.has(open[0]));
    if (open && !isApart && goesOn(open, line, measure)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((each) => paragraphOf(each, measure, apart));
}

function goesOn(open: Lines, line: Line, measure: Measure): boolean {
  const before = open.at(-1) ?? open[0];
  if (Math.abs(before.size - line.size) > 0.1 * before.size) return false;
  const isLarge = isInTitle(line, measure) && isInTitle(before, measure);
  if (before.sheet === line.sheet && before.column === line.column) {
    const step = (line.y - before.y) / line.size;
    if (step > Math.max(isLarge ? 2.4 : 0, measure.pitch * 1.4)) return false;
  } else if (isLarge) return false;
  if (isLarge) return true;
  const isFull = reachesRight(before, line, measure);
  const isBeneath = isCentred(before, measure) && isCentred(line, measure) && indentOf(line, measure) > 0.8;
  if (isOpenBracket(open) && isBeneath) return true;
  if (!isFull) return false;
  if (beginsWithLabel(line.text) && (endsSentence(before) || !startsAtLeft(line, measure))) return false;
  return startsAtLeft(line, measure) || hangs(open, line, measure);
}

const isLarger = ({ size }: Line, { bodySize }: Measure) => size > bodySize * 1.12;
/** Lines of a title are broken by sense, and stay. Large letters at the edge are text of another size. */
const isInTitle = (line: Line, measure: Measure) => isLarger(line, measure) && isCentred(line, measure);
const endsSentence = ({ text }: Line) => /[。；：！？;:]["”’）)]?$/.test(text);
const indentOf = (line: Line, { edgesOf }: Measure) => (line.left - edgesOf(line).left) / line.size;
const startsAtLeft = (line: Line, measure: Measure) => Math.abs(indentOf(line, measure)) < 0.8;

/** A broken line ends within a letter and a punctuation mark of the edge, or before too long a word. */
function reachesRight(before: Line, line: Line, { edgesOf }: Measure): boolean {
  const room = (edgesOf(before).wrap - before.right) / before.size;
  const word = /^[!-~]+/.exec(line.text)?.[0].length ?? 0;
  return room <= Math.max(1.6, word * 0.55 + 0.6);
}

/** Continuation lines of an item begin below its words. */
function hangs(open: Lines, line: Line, measure: Measure): boolean {
  const { left, right } = measure.edgesOf(line);
  const before = open.at(-1) ?? open[0];
  if (line.left - left > (right - left) * 0.4 || isCentred(line, measure)) return false;
  if (open.length > 1) return Math.abs(line.left - before.left) < line.size / 2;
  const deeper = (line.left - before.left) / line.size;
  return deeper > 0.8 && deeper < 6 && beginsWithLabel(before.text) && !endsSentence(before);
}

/** A note in brackets that is still open at the end of its line. */
function isOpenBracket(open: Lines): boolean {
  const text = open.map((each) => each.text).join('');
  const count = (marks: RegExp) => text.match(marks)?.length ?? 0;
  return /^[（(]/.test(text) && count(/[（(]/g) > count(/[）)]/g);
}

/** Text of body size that begins at the edge or like a paragraph is centred only by chance. */
const isInset = (line: Line, measure: Measure) => indentOf(line, measure) > 2.6 || isLarger(line, measure);

function isCentred(line: Line, { edgesOf }: Measure): boolean {
  const { left, middle } = edgesOf(line);
  const isMiddle = Math.abs((line.left + line.right) / 2 - middle) < line.size * 0.9;
  return isMiddle && line.left - left > line.size * -1;
}

function paragraphOf(lines: Lines, measure: Measure, apart: ReadonlySet<Line>): InputParagraph {
  const [first] = lines;
  const isTitle = lines.every((line) => isInTitle(line, measure));
  const words = lines.map(({ text }, i) => (i < lines.length - 1 ? closeUpStretched(text) : text)).join('\n');
  const text = apart.has(first) ? rowOf(first) : isTitle ? words : joinWords(words);
  const align = alignOf(lines, measure);
  const indent = Math.round(indentOf(first, measure) * 2) / 2;
  return {
    kind: 'paragraph',
    text,
    ...(align && { align }),
    ...(!align && indent > 0 && { indent }),
    size: first.size,
    place: { ...placeOf(first), words: excerpt(text) },
  };
}

/** The cells of a row without ruled lines. */
const rowOf = ({ pieces }: Line): string => pieces.map(({ text }) => text).join('\t');

function alignOf(lines: Lines, measure: Measure): 'center' | 'right' | undefined {
  const { left, right } = measure.edgesOf(lines[0]);
  if (lines.every((line) => isInset(line, measure) && isCentred(line, measure))) return 'center';
  const isRight = lines.every(
    (line) => line.left - left > (right - left) * 0.35 && right - line.right < line.size * 6,
  );
  return isRight ? 'right' : undefined;
}
