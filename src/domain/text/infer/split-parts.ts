import type { AttachmentLabel } from '#domain/text/attachment-label.ts';
import type { Line } from './line.ts';
import { attachmentListEnd } from './zones/find-attachment-list.ts';
import { bare, mayBeTitle, titleLength } from './zones/find-title.ts';
import { isEnactment, isImprint, isSentence } from './zones/line-shapes.ts';
import { afterTail, isTailDate } from './zones/tail-date.ts';

/** The lines of one text: the document itself, or one printed with it, which a label may name. */
export interface Stretch {
  start: number;
  /** Where the next stretch begins. */
  end: number;
  label?: AttachmentLabel;
}

/**
 * Where the texts begin that are printed one after the other: at the label of an attachment, after the date
 * that ends the text before, and at the title of an act that the text before names. `frontEnd` is where the
 * first text proper begins.
 */
export function splitParts(lines: readonly Line[], frontEnd: number): Stretch[] {
  const stretches: Stretch[] = [{ start: 0, end: lines.length }];
  const texts = textsBefore(lines);
  let from = Math.max(frontEnd, 1);
  let own = from;
  for (let i = from; i < lines.length; i++) {
    const listEnd = attachmentListEnd(lines, i);
    if (listEnd !== undefined) {
      i = listEnd - 1;
      continue;
    }
    const line = lines[i] as Line;
    const hasText = (texts[i] ?? 0) > (texts[own] ?? 0);
    if (beginsPart(lines, i, own, hasText)) {
      const { label } = line;
      const last = stretches.at(-1);
      if (last) last.end = i;
      stretches.push({ start: i, end: lines.length, ...(label && { label }) });
      from = own = i + 1;
      continue;
    }
    if (!isTailDate(lines, i, from)) continue;
    const next = afterTail(lines, i + 1);
    own = next;
    const follows = lines[next];
    if (!follows || follows.label || isImprint(follows) || attachmentListEnd(lines, next) !== undefined) {
      i = next - 1;
      continue;
    }
    const last = stretches.at(-1);
    if (last) last.end = next;
    stretches.push({ start: next, end: lines.length });
    i = next;
    from = own = next + 1;
  }
  return stretches;
}

/** How many lines before each are part of a text proper: counted once, since any line may ask. */
function textsBefore(lines: readonly Line[]): number[] {
  let count = 0;
  return lines.map((line) => (isText(line) ? count++ : count));
}

function beginsPart(lines: readonly Line[], i: number, from: number, hasText: boolean): boolean {
  const line = lines[i] as Line;
  if (line.rule?.part) return true;
  if (line.rule?.zone || line.quoted) return false;
  return line.label !== undefined || (hasText && isActTitle(lines, i, from));
}

/**
 * The title of an act that the text before it names in 《》, or below which an act visibly begins: what a
 * notice without a date of its own publishes.
 */
function isActTitle(lines: readonly Line[], i: number, from: number): boolean {
  if (!mayBeTitle(lines[i])) return false;
  const length = titleLength(lines, i) || 1;
  const words = bare(
    lines
      .slice(i, i + length)
      .map(({ text }) => text)
      .join(''),
  );
  if (words.length < 4) return false;
  const below = lines[i + length];
  if (!below) return false;
  const opensAct = isEnactment(below) || /^目\s*[录次]$/.test(below.text) || isFirst(below);
  if (opensAct) return namedBefore(lines, i, words) || isEnactment(below);
  if (below.marker?.number === 1 && isQuotedBefore(lines, i, words)) return true;
  return (
    length > 0 && beginsAnew(lines, i + length, from) && words.length >= shortestTitle && namesOwnKind(words)
  );
}

/** A heading inside a text may end like a title too: 主要措施. */
const shortestTitle = 8;
const namesOwnKind = (words: string): boolean => /^关于|的[^的]{2,4}$/.test(words);

/** 一、 comes again below the title, though the text before it has had its 一、. */
function beginsAnew(lines: readonly Line[], below: number, from: number): boolean {
  const first = lines.slice(below, below + 4).find(({ marker }) => marker);
  if (first?.marker?.level !== 'section' || first.marker.number !== 1) return false;
  return lines.slice(from, below).some(({ marker }) => marker?.level === 'section' && marker.number === 1);
}

/** The text before has begun: below a title stand its broken lines, and those that say who passed the act. */
const isText = (line: Line): boolean =>
  line.marker !== undefined || line.block.table !== undefined || isSentence(line);

const isFirst = ({ marker }: Line): boolean =>
  marker !== undefined && marker.number === 1 && ['part', 'chapter', 'article'].includes(marker.level);

const isQuotedBefore = (lines: readonly Line[], end: number, words: string): boolean =>
  lines.slice(0, end).some(({ text }) => bare(text).includes(`《${words}》`));

const namedBefore = (lines: readonly Line[], end: number, words: string): boolean =>
  isQuotedBefore(lines, end, words) ||
  lines.slice(0, Math.min(end, 12)).some((line) => mayBeTitle(line) && bare(line.text).includes(words));
