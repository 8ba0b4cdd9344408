import { withheldMark } from '#domain/document/schema/withheld.ts';
import { findPersonalDetails, type PersonalDetail } from '#domain/text/personal-details.ts';

/** A text without the details of persons. */
export interface Masked {
  /** Each withheld character is █, white space aside. */
  text: string;
  /** What was masked, in words, each kind once. */
  kinds: PersonalDetail['kind'][];
}

const label =
  /(?:联\s*系\s*人|联\s*络\s*人|经\s*办\s*人|承\s*办\s*人|填\s*报\s*人)(?:\s*及\s*(?:联\s*系\s*)?(?:电\s*话|方\s*式))?\s*[：:]/g;

/** A name of two to four characters, perhaps spread out, that is none of an office. */
const name = /^\p{Script=Han}(?:\s*[\p{Script=Han}·]){0,2}\s*(?![处科室股局厅委司])\p{Script=Han}$/u;

/** Where another label begins, what follows is no name: 电话：… */
const nextLabel = /(?:电\s*话|手\s*机|传\s*真|邮\s*箱|邮\s*编|地\s*址|微\s*信|QQ)/;

/**
 * Masks names of persons, telephones, mailboxes and identity cards. Offices stay: their names, and the
 * telephones in `allowed`.
 */
export function maskContact(text: string, allowed: readonly string[]): Masked {
  const kinds: PersonalDetail['kind'][] = [];
  const mask = (words: string) => words.replace(/\S/g, withheldMark);
  let masked = text;
  for (const { index, 0: found } of text.matchAll(label)) {
    const start = index + found.length;
    for (const { from, words } of namesAfter(text, start)) {
      kinds.push('联系人姓名');
      masked = masked.slice(0, from) + mask(words) + masked.slice(from + words.length);
    }
  }
  for (const detail of findPersonalDetails(masked, allowed)) {
    kinds.push(detail.kind);
    const end = detail.start + detail.text.length;
    masked = masked.slice(0, detail.start) + mask(masked.slice(detail.start, end)) + masked.slice(end);
  }
  return { text: masked, kinds: [...new Set(kinds)] };
}

function namesAfter(text: string, start: number): { from: number; words: string }[] {
  const rest = text.slice(start).split('\n', 1)[0] ?? '';
  const end = nextLabel.exec(rest)?.index ?? rest.length;
  return [...rest.slice(0, end).matchAll(/[^、，,；;（()）。\d]+/g)].flatMap(({ index, 0: piece }) => {
    const words = piece.trim();
    return name.test(words) ? [{ from: start + index + piece.indexOf(words), words }] : [];
  });
}
