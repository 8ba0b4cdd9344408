import { defined } from '#domain/defined.ts';
import type { DateStatement, Description, NumberStatement, Statement } from '#domain/document/document.ts';
import type { Issuer, Issuers } from '#domain/document/issuer.ts';
import type { FrontMatter } from '#domain/document/schema/front-matter.ts';
import type { Grade } from '#domain/document/schema/grade.ts';
import { precisionOf } from '#domain/number/calendar.ts';
import { formatDocumentNumber, parseDocumentNumber } from '#domain/number/document-number.ts';
import { documentKind } from '#domain/text/document-kind.ts';

/** What a statement rests on. */
export type Support = Omit<Statement<unknown>, 'value'>;

interface Supported {
  grade: Grade;
  source: string[];
  note?: string;
}

/** What a fact of the front matter rests on. */
export const support = ({ grade, source, note }: Supported): Support => ({
  basis: 'sources',
  grade,
  sources: source,
  ...defined({ note }),
});

/** A field of a full text in either form, as a statement; the editors' own where no source is named. */
export function statement<T extends string | string[]>(
  stated: T | (Supported & { value: T }),
  note: string,
): Statement<T> {
  return typeof stated === 'object' && 'value' in stated
    ? { ...support(stated), value: stated.value }
    : { basis: 'inferred', note, value: stated as T };
}

/** A number as written, in its normal form; undefined where it is none. */
export function numberStatement(
  text: string | null | undefined,
  basis: Support,
): NumberStatement | undefined {
  const parsed = text ? parseDocumentNumber(text).value : undefined;
  return parsed && { ...basis, value: formatDocumentNumber(parsed), parsed };
}

/** The issuers found; where there are none, those inferred from the code of the number. */
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

/** The kind of document (文种) that its title ends with. */
export function kindStatement(title: string): Pick<Description, 'type'> {
  const value = documentKind(title);
  return value ? { type: { value, basis: 'inferred', note: '据标题' } } : {};
}

export const statedDates = ({ dates }: FrontMatter): DateStatement[] =>
  dates.map(({ value, precision, kind, inferred, ...fact }) => ({
    ...support(fact),
    ...(inferred && { basis: 'inferred' as const }),
    kind,
    value: { value, precision: precision ?? precisionOf(value) ?? 'day', kind },
  }));
