import type { Line } from '#domain/text/infer/line.ts';
import { isDateAlone, isSignedLine } from './dates.ts';
import type { Placed } from './find-front.ts';
import { isContact, isEmptyPage, isImprint, isNote, isSigner, maySign } from './line-shapes.ts';
import { isTailDate } from './tail-date.ts';

interface Tail {
  /** Index of the first line of the tail; the number of lines where there is none. */
  start: number;
  /** From there on. */
  zones: Placed[];
}

/**
 * Finds the zones after the text proper, which begins at `from`: contact, signature, date, notes, imprint
 * (GB/T 9704-2012, 7.3.5 to 7.4). `isDated` says that the front bears the date, so that a signature stands
 * alone.
 */
export function findTail(lines: readonly Line[], from: number, isDated: boolean): Tail {
  const dated = lines.findLastIndex((_, i) => i >= from && isTailDate(lines, i, from));
  if (dated < 0) return undatedTail(lines, from, isDated);
  const isSigned = isSignedLine(lines[dated]?.text ?? '');
  const signature = isSigned ? dated : signatureStart(lines, dated, from);
  const start = backWhile(lines, signature, from, (line) => isContact(line) || isEmptyPage(line));
  const zones = lines.slice(start).map((line, n): Placed => {
    const i = start + n;
    if (i < signature) return isContact(line) ? contact : notes;
    if (i < dated || (isSigned && i === dated)) return { zone: 'signature', why: 'signature' };
    return i === dated
      ? { zone: 'date', why: 'date' }
      : placedAfterSignature(lines.slice(dated + 1), i - dated - 1);
  });
  return { start, zones };
}

/**
 * What stands above the date: the bodies that sign, of which the lowest line may look like anything short.
 */
function signatureStart(lines: readonly Line[], dated: number, from: number): number {
  const lowest = lines[dated - 1];
  if (dated - 1 < from || !lowest || !maySign(lowest)) return dated;
  return backWhile(lines, dated - 1, from, isSigner);
}

const contact: Placed = { zone: 'contact', why: 'contact' };
const notes: Placed = { zone: 'notes', why: 'note' };

/** The zone of a line after the signature. A list of files that come with the document begins with 「附件：」. */
function placedAfterSignature(lines: readonly Line[], i: number): Placed {
  const line = lines[i] as Line;
  if (isImprint(line)) return { zone: 'imprint', why: 'imprint' };
  if (isContact(line)) return contact;
  if (isNote(line)) return notes;
  const isListed = lines.slice(0, i + 1).findLastIndex(({ text }) => /^附\s*件\s*[：:]/.test(text)) >= 0;
  return isListed ? { zone: 'attachmentList', why: 'list' } : notes;
}

function undatedTail(lines: readonly Line[], from: number, isDated: boolean): Tail {
  const imprint = backWhile(lines, lines.length, from, isImprint);
  const end = backWhile(lines, imprint, from, (line) => isNote(line) && !isDateAlone(line.text));
  const signature = isDated ? backWhile(lines, end, from, isSigner) : end;
  const start = backWhile(lines, signature, from, isContact);
  const zones = lines.slice(start).map((_, n): Placed => {
    const i = start + n;
    if (i < signature) return contact;
    return i < end
      ? { zone: 'signature', why: 'signature' }
      : placedAfterSignature(lines.slice(end), i - end);
  });
  return { start, zones };
}

function backWhile(
  lines: readonly Line[],
  end: number,
  from: number,
  holds: (line: Line) => boolean,
): number {
  let start = end;
  for (let line = lines[start - 1]; start > from && line && holds(line); line = lines[start - 1]) start--;
  return start;
}
