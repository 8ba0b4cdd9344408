import type { Fold } from '#search/shared/fold.ts';
import type { Query, Term } from '#search/shared/query.ts';
import { meaningfulWords } from './unfound-words.ts';

/** A longer passage was not meant as separate words. */
const mostWords = 8;

/**
 * Proposes queries near one that finds nothing, the nearest first; they need not find anything either.
 * `missing` names the words of the query that find nothing by themselves.
 */
export function corrections(query: Query, missing: readonly string[], fold: Fold): string[] {
  const { typed, terms, excluded, place } = query;
  const [only] = terms;
  const found = [
    ...(excluded.length > 0 ? [joined(terms)] : []),
    ...(place ? [joined(place.document)] : []),
    ...misprintedNumber(typed),
    ...(terms.length === 1 && only ? alone(only, missing, fold) : dropped(terms, missing)),
  ];
  return [...new Set(found)].filter((words) => words !== '' && words !== typed);
}

/** A number between marks that no number has: 甲政发·2020·5号, 甲政发/2020/5. */
function misprintedNumber(typed: string): string[] {
  const { code, year, serial } =
    /^(?<code>\p{Script=Han}{2,12})[^\p{L}\p{N}]*(?<year>(?:19|20)\d\d)(?:年|[^\p{L}\p{N}])*第?(?<serial>\d{1,5})[^\p{L}\p{N}]*号?\P{L}*$/u.exec(
      typed.normalize('NFKC'),
    )?.groups ?? {};
  return serial ? [`${code}〔${year}〕${Number(serial)}号`] : [];
}

/** Part of a number, in case the rest is wrong; the words of a phrase, without those that no text has. */
function alone({ text, number }: Term, missing: readonly string[], fold: Fold): string[] {
  if (number) {
    const { code, year, serial } = number;
    if (serial === undefined) return [];
    return [...(code ? [`${code}${serial}号`] : []), ...(year ? [`${year}年${serial}号`] : [])];
  }
  const words = meaningfulWords(text, fold);
  return words.length > mostWords ? [] : [words.filter((word) => !missing.includes(word)).join(' ')];
}

/** Without the terms that find nothing; where each finds something, without one of them, the last first. */
function dropped(terms: readonly Term[], missing: readonly string[]): string[] {
  const left = terms.filter(({ text }) => !missing.includes(text));
  if (left.length < terms.length) return [joined(left)];
  return terms.map((_, i) => joined(terms.filter((_, j) => j !== terms.length - 1 - i)));
}

/** The terms as a reader types them; marks keep a term with spaces together. */
const joined = (terms: readonly Term[]): string =>
  terms.map(({ text }) => (/\s/.test(text) ? `“${text}”` : text)).join(' ');
