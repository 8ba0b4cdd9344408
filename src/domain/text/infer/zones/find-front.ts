import { parseDocumentNumber } from '#domain/number/document-number.ts';
import type { AttachmentLabel } from '#domain/text/attachment-label.ts';
import type { Line } from '#domain/text/infer/line.ts';
import type { Reason } from '#domain/text/reason.table.ts';
import type { Zone } from '#domain/text/zone.ts';
import { isDateAlone } from './dates.ts';
import { bare, isTitle, mayBeTitle, titleLength } from './find-title.ts';
import { isAddressees, isEnactment, isSentence, isSigner } from './line-shapes.ts';

/** Where a line stands, and why. */
export interface Placed {
  zone: Zone;
  why: Reason;
}

/** Lines among which number and title are looked for. */
const longestFront = 40;

const marks: readonly [Zone, RegExp][] = [
  ['copyNumber', /^(?:份\s*号\s*[：:]?\s*)?[0-9]{6}$/],
  ['secrecy', /^(?:密级\s*[：:]\s*)?(?:秘\s*密|机\s*密|绝\s*密)(?:\s*★.*)?$/],
  ['urgency', /^(?:紧急程度\s*[：:]\s*)?(?:特\s*急|加\s*急|特\s*提|平\s*急)$/],
  ['approver', /^签\s*发\s*人\s*[：:]/],
];

/** 「第12号」「2025年第2号」「〔2025〕8号」 below a letterhead that says of what. */
const numberAlone =
  /^[（(]?\s*(?:(?:19|20)[0-9]{2}\s*年\s*|[〔［[（(](?:19|20)[0-9]{2}[〕］\])）]\s*)?第?\s*[0-9一二三四五六七八九十百〇]+\s*[号期]\s*[）)]?$/;
/** What is numbered by itself, below its name. */
const series = /(?:命\s*令|令|公\s*告|通\s*告|公\s*报|纪\s*要|简\s*报)$/;

/**
 * The number of a line that also names who approved the document:
 * 「云教发〔2025〕6号　签发人：某某某」.
 */
const withoutApprover = (text: string): string => text.replace(/[\s　]+签\s*发\s*人\s*[：:].*$/, '');

/** The front of a text (GB/T 9704-2012, 7.2 and 7.3.1 to 7.3.2). */
export interface Front {
  zones: Placed[];
  /** It names an issuer and a number, and goes on with sentences: an order whose act follows. */
  isOrder: boolean;
  hasTitle: boolean;
}

/** The zones of the lines before the text proper. `stated` is the title that the author gives. */
export function findFront(lines: readonly Line[], stated?: string): Front {
  const head = lines.slice(0, frontLength(lines));
  const zones: (Placed | undefined)[] = head.map(placeMark);
  head.forEach((line, i) => {
    if (!zones[i] && isNumber(line, head[i - 1])) zones[i] = { zone: 'number', why: 'number' };
  });
  const firstSentence = head.findIndex((line) => isSentence(line) && !isEnactment(line));
  const before = firstSentence < 0 ? head.length : firstSentence;
  zones.forEach((placed, i) => {
    if (placed?.zone === 'number' && i > before) zones[i] = undefined;
  });
  const number = zones.findLastIndex((placed) => placed?.zone === 'number');
  const title = findTitle(head, zones, number, before, stated);
  const isOrder = !title && number >= 0 && isOrderAbove(head, number) && before === number + 1;
  const last = Math.max(number, title ? title.start + title.length - 1 : -1);
  if (last < 0) return { zones: [], isOrder: false, hasTitle: false };
  for (let i = 0; i <= last; i++) {
    if (title && i >= title.start && i < title.start + title.length)
      zones[i] = { zone: 'title', why: i === title.start ? title.why : 'titleLine' };
    else zones[i] ??= { zone: 'letterhead', why: 'above' };
  }
  const end = belowTitle(head, zones, last + 1, lines.length);
  return { zones: zones.slice(0, end) as Placed[], isOrder, hasTitle: title !== undefined };
}

/** The front of a text below its label, which may bear the title on the same line (GB/T 9704-2012, 7.3.9). */
export function findLabelledFront(lines: readonly Line[], label: AttachmentLabel): Front {
  const head = lines.slice(0, frontLength(lines));
  if (label.title === '') {
    const front = findFront(lines);
    const alone = !front.hasTitle && mayBeTitle(head[0]) && !isSentence(head[0]);
    if (!alone) return front;
  }
  const zones: (Placed | undefined)[] = label.title === '' ? [{ zone: 'title', why: 'title' }] : [];
  head.forEach((_, i) => {
    zones[i] ??= undefined;
  });
  const end = belowTitle(head, zones, label.title === '' ? 1 : 0, lines.length);
  return { zones: zones.slice(0, end) as Placed[], isOrder: false, hasTitle: true };
}

function frontLength(lines: readonly Line[]): number {
  const end = lines.findIndex(
    (line, i) =>
      line.block.table || line.marker || line.label || (i > 0 && line.rule?.part) || isContentsHead(line),
  );
  return Math.min(longestFront, end < 0 ? lines.length : end);
}

export const isContentsHead = ({ text }: Line): boolean => /^目\s*[录次]$/.test(text);

function placeMark({ text }: Line): Placed | undefined {
  const zone = marks.find(([, pattern]) => pattern.test(text))?.[0];
  return zone && { zone, why: 'mark' };
}

const isNumber = ({ text }: Line, above: Line | undefined): boolean =>
  parseDocumentNumber(withoutApprover(text)).value !== undefined ||
  (numberAlone.test(text) && !!above && series.test(above.text));

function isOrderAbove(head: readonly Line[], number: number): boolean {
  const { text = '' } = head[number] ?? {};
  const kind = parseDocumentNumber(text).value?.kind;
  return kind === 'order' || kind === 'announcement' || numberAlone.test(text);
}

interface Title {
  start: number;
  length: number;
  why: Reason;
}

function findTitle(
  head: readonly Line[],
  zones: readonly (Placed | undefined)[],
  number: number,
  before: number,
  stated?: string,
): Title | undefined {
  const free = (i: number) => i < before && !zones[i];
  if (stated) return findStated(head, stated);
  const ruled = findRuled(head);
  if (ruled) return ruled;
  let below = number + 1;
  while (zones[below] && below < before) below++;
  const length = number >= 0 && free(below) ? titleLength(head, below) : 0;
  if (length > 0) return { start: below, length, why: 'title' };
  const isNamedAbove = number > 0 && numberAlone.test(head[number]?.text ?? '');
  const above = isNamedAbove ? undefined : aboveNumber(head, zones, number < 0 ? before : number);
  if (above) return above;
  const first = number >= 0 && free(below) && mayBeTitle(head[below]) && !isAddressees(head[below]);
  return first ? { start: below, length: 1, why: 'title' } : undefined;
}

/** The lines of a title that stands above the number, or without one. */
function aboveNumber(
  head: readonly Line[],
  zones: readonly (Placed | undefined)[],
  end: number,
): Title | undefined {
  const isOwn = (i: number) => !zones[i] && mayBeTitle(head[i]);
  let start = 0;
  while (start < end && (!isOwn(start) || isLetterhead(head[start]))) start++;
  let length = 0;
  while (start + length < end && isOwn(start + length)) length++;
  if (isTitle(head.slice(start, start + length))) return { start, length, why: 'title' };
  const shortest = length > 0 ? titleLength(head.slice(0, end), start) : 0;
  if (shortest > 0) return { start, length: shortest, why: 'title' };
  const alone = end === head.length || zones[end]?.zone !== 'number';
  if (length === 0 || (alone && length > 2)) return undefined;
  // A body's name above a number is its letterhead.
  if (!alone && isSigner(head[start] as Line) && length === 1) return undefined;
  return { start, length: alone ? 1 : length, why: 'title' };
}

const isLetterhead = (line: Line | undefined): boolean =>
  !!line && !line.text.includes('关于') && /(?:文\s*件|命\s*令|[^法条]令)$/.test(line.text);

function findStated(head: readonly Line[], stated: string): Title | undefined {
  const words = bare(stated);
  for (let start = 0; start < head.length; start++) {
    let joined = '';
    for (let i = start; i < head.length && joined.length < words.length; i++) {
      joined += bare(head[i]?.text ?? '');
      if (joined === words) return { start, length: i - start + 1, why: 'stated' };
    }
  }
  return undefined;
}

/** The lines that an author says are the title. */
function findRuled(head: readonly Line[]): Title | undefined {
  const isRuled = (line: Line | undefined) => line?.rule?.zone === 'title';
  const start = head.findIndex(isRuled);
  let end = start;
  while (isRuled(head[end])) end++;
  return start < 0 ? undefined : { start, length: end - start, why: 'rule' };
}

/** Places what may stand between title and text, from `at` on; where the front ends. */
function belowTitle(head: readonly Line[], zones: (Placed | undefined)[], at: number, whole: number): number {
  for (let i = at; i < head.length; i++) {
    const line = head[i] as Line;
    if (zones[i]) continue;
    if (isEnactment(line)) zones[i] = { zone: 'enactment', why: 'enactment' };
    else if (isDateAlone(line.text) && i + 1 < whole) zones[i] = { zone: 'date', why: 'date' };
    else if (isAddressees(line)) {
      zones[i] = { zone: 'addressees', why: 'addressees' };
      return i + 1;
    } else return i;
  }
  return head.length;
}
