import { withheldMark } from '#domain/document/schema/withheld.ts';
import { findPersonalDetails, type PersonalDetail } from '#domain/text/personal-details.ts';
import type { Span } from '#domain/text/span.ts';

/** A text without personal details. */
export interface Masked {
  /** Each withheld character is █, except white space. */
  text: string;
  /** The kinds of details masked, each once. */
  kinds: PersonalDetail['kind'][];
}

const label =
  /(?:联\s*系\s*人|联\s*络\s*人|经\s*办\s*人|承\s*办\s*人|填\s*报\s*人)(?:\s*及\s*(?:联\s*系\s*)?(?:电\s*话|方\s*式))?\s*[：:]/g;

/** A name of two to four characters, perhaps spaced, that is not an office. */
const name = /^\p{Script=Han}(?:\s*[\p{Script=Han}·]){0,2}\s*(?![处科室股局厅委司])\p{Script=Han}$/u;

/** Another label, so what follows is not a name: 电话：… */
const nextLabel = /(?:电\s*话|手\s*机|传\s*真|邮\s*箱|邮\s*编|地\s*址|微\s*信|QQ)/;

/**
 * Masks names of persons, telephone numbers, e-mail addresses and identity card numbers. Names of offices
 * stay, and so do the telephone numbers and addresses in `allowed`.
 */
export function maskContact(text: string, allowed: readonly string[]): Masked {
  const names = [...text.matchAll(label)].flatMap(({ index, 0: found }) =>
    namesAfter(text, index + found.length),
  );
  const nameless = maskSpans(text, names);
  const details = findPersonalDetails(nameless, allowed);
  const kinds = [...names.map(() => '联系人姓名' as const), ...details.map(({ kind }) => kind)];
  const spans = details.map(({ start, text: { length } }) => ({ start, end: start + length }));
  return { text: maskSpans(nameless, spans), kinds: [...new Set(kinds)] };
}

/** Masks spans in one pass over the text. Spans may overlap, since two labels may lead to the same name. */
function maskSpans(text: string, spans: readonly Span[]): string {
  const inOrder = spans.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let done = 0;
  const pieces = inOrder.map(({ start, end }) => {
    const from = Math.max(start, done);
    const piece = text.slice(done, from) + text.slice(from, end).replace(/\S/g, withheldMark);
    done = Math.max(end, done);
    return piece;
  });
  return pieces.join('') + text.slice(done);
}

function namesAfter(text: string, start: number): Span[] {
  const lineEnd = text.indexOf('\n', start);
  const rest = text.slice(start, lineEnd < 0 ? undefined : lineEnd);
  const end = nextLabel.exec(rest)?.index ?? rest.length;
  return [...rest.slice(0, end).matchAll(/[^、，,；;（()）。\d]+/g)].flatMap(({ index, 0: piece }) => {
    const words = piece.trim();
    const from = start + index + piece.indexOf(words);
    return name.test(words) ? [{ start: from, end: from + words.length }] : [];
  });
}
