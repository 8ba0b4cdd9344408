import {
  type DocumentNumber,
  formatDocumentNumber,
  parseDocumentNumber,
} from '#domain/number/document-number.ts';
import type { DateStatement, Description, Statement } from './document.ts';
import { documentKind } from './document-kind.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Grade } from './grade.ts';
import type { Issuer, Issuers } from './issuer.ts';
import { precisionOf } from './partial-date.ts';

/** What a statement rests on. */
export type Support = Omit<Statement<unknown>, 'value'>;

interface Supported {
  grade: Grade;
  source: string[];
  note?: string | undefined;
}

/** Takes a fact of the front matter; gives what it rests on. */
export const support = ({ grade, source, note }: Supported): Support => ({
  basis: 'sources',
  grade,
  sources: source,
  note,
});

/** Takes a field of a full text in either form; gives the statement, of the editors' own where no source is named. */
export function statement<T extends string | string[]>(
  stated: T | (Supported & { value: T }),
  note: string,
): Statement<T> {
  return typeof stated === 'object' && 'value' in stated
    ? { ...support(stated), value: stated.value }
    : { basis: 'inferred', note, value: stated as T };
}

/** Takes a number as written and what it rests on; gives the statement of its normal form, undefined where it is none. */
export function numberStatement(
  text: string | null | undefined,
  basis: Support,
): (Statement<string> & { parsed: DocumentNumber }) | undefined {
  const parsed = text ? parseDocumentNumber(text).value : undefined;
  return parsed && { ...basis, value: formatDocumentNumber(parsed), parsed };
}

/** Takes the issuers found and what says so; gives their statement, or where there are none that inferred from the number's code. */
export function issuersStatement(
  found: Issuer[],
  basis: Support,
  code: string | undefined,
  issuers: Issuers,
): Pick<Description, 'issuers'> {
  if (found.length > 0) return { issuers: { ...basis, value: found } };
  const byCode = code ? issuers.byCode(code) : [];
  return byCode.length > 0
    ? { issuers: { value: [...byCode], basis: 'inferred', note: '按发文字号代字推定' } }
    : {};
}

/** Takes a title; gives the statement of its kind (文种). */
export function kindStatement(title: string): Pick<Description, 'type'> {
  const value = documentKind(title);
  return value ? { type: { value, basis: 'inferred', note: '据标题' } } : {};
}

/** Takes front matter; gives the dates that it states. */
export const statedDates = ({ dates }: FrontMatter): DateStatement[] =>
  dates.map(({ value, precision, kind, ...fact }) => ({
    ...support(fact),
    kind,
    value: { value, precision: precision ?? precisionOf(value) ?? 'day', kind },
  }));
