import type { Line } from '#domain/text/infer/line.ts';
import { isDateAlone, isSignedLine } from './dates.ts';
import { titleLength } from './find-title.ts';
import { isContact, isEmptyPage, isImprint, isNote, isSigner, maySign } from './line-shapes.ts';

/**
 * Whether a line is the date of signature of the text that begins at `from`, and so ends it (GB/T 9704-2012,
 * 7.3.5). A date inside the text is followed by more of the text: by the next number of a list, or by
 * sentences.
 */
export function isTailDate(lines: readonly Line[], i: number, from: number): boolean {
  const line = lines[i];
  if (!line || line.quoted || line.rule?.level) return false;
  if (line.rule?.zone) return line.rule.zone === 'date';
  const signed = isSignedLine(line.text) && isSigner({ ...line, text: line.text.replace(/[\s　]+\S+$/, '') });
  if (!signed && !isDateAlone(line.text)) return false;
  const before = lines[i - 1];
  if (i <= from || !before) return signed;
  const next = lines[afterTail(lines, i + 1)];
  if (next && goesOn(lines, next, from)) return false;
  if (signed || isSigner(before)) return true;
  if (!next || next.label || next.block.table || isImprint(next)) return maySign(before) || !before.marker;
  return (maySign(before) || /[。]$/.test(before.text)) && titleLength(lines, afterTail(lines, i + 1)) > 0;
}

/** The index of the first line that is neither note, contact nor list of files, from `i` on. */
export function afterTail(lines: readonly Line[], i: number): number {
  let at = i;
  for (
    let line = lines[at];
    line && !line.rule?.part && (isNote(line) || isContact(line) || isEmptyPage(line));
  )
    line = lines[++at];
  return at;
}

/** The line bears the number after one that the text has borne. */
function goesOn(lines: readonly Line[], { marker }: Line, from: number): boolean {
  if (!marker || marker.number === 1) return false;
  return lines.some(
    ({ marker: earlier }, i) =>
      i >= from && earlier?.level === marker.level && earlier.number === marker.number - 1,
  );
}
