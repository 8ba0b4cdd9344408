import type { Line } from '#domain/text/infer/line.ts';
import { isImprint, isNote, isSigner } from './line-shapes.ts';
import { isTailDate } from './tail-date.ts';

const longestEntry = 80;
const withName = /^附\s*件\s*[：:]\s*\S/;
const head = /^附\s*件\s*[：:]$/;
const file = /\.(?:docx?|xlsx?|pdf|wps|et|ofd|zip|rar|jpe?g|png|pptx?)\s*$/i;

/**
 * Where the list of attachments that begins at `i` ends (GB/T 9704-2012, 7.3.4): 「附件：1.申报表」,
 * or 「附件：」 above numbered names, or labels with names, one below the other. undefined where none
 * begins, as at the label of an attachment itself, whose text follows.
 */
export function attachmentListEnd(lines: readonly Line[], i: number): number | undefined {
  const first = lines[i];
  if (!first || first.quoted || first.rule?.part || first.block.table) return undefined;
  const named = withName.test(first.text);
  if (!named && !head.test(first.text) && !first.label?.title) return undefined;
  let end = i + 1;
  while (isEntry(lines[end], first)) end++;
  const next = lines[end];
  if (named && (/[：:]\s*[1１]\s*[.．、]/.test(first.text) || file.test(first.text))) return end;
  if (head.test(first.text) && end === i + 1) return undefined;
  const endsHere =
    !next || next.label !== undefined || isImprint(next) || isNote(next) || endsText(lines, end);
  if (!endsHere) return undefined;
  // A label before its own text comes after the signature; a list comes before it.
  return named || end > i + 1 || endsText(lines, end) ? end : undefined;
}

function isEntry(line: Line | undefined, first: Line): boolean {
  if (
    !line ||
    line.quoted ||
    line.block.table ||
    line.text.length > longestEntry ||
    /[。；]$/.test(line.text)
  )
    return false;
  // 「附件1.申报表」 goes on with 「2.汇总表」, 「附件1：申报表」 with
  // 「附件2：汇总表」.
  if (first.label?.title && !withName.test(first.text) && !/[.．、]$/.test(first.label.raw))
    return !!line.label?.title;
  return (
    line.marker?.level === 'subparagraph' ||
    file.test(line.text) ||
    /^[0-9０-９]{1,2}\s*[.．、]/.test(line.text)
  );
}

/** A signature and its date follow. */
function endsText(lines: readonly Line[], i: number): boolean {
  let at = i;
  for (let line = lines[at]; line && isSigner(line) && at < i + 8; ) line = lines[++at];
  return isTailDate(lines, at, i);
}
