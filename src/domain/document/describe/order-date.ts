import { defined } from '#domain/defined.ts';
import type { DateStatement, Description } from '#domain/document/document.ts';
import type { Grade } from '#domain/document/schema/grade.ts';
import {
  dateKinds,
  earliestDay,
  formatDate,
  type PartialDate,
} from '#domain/document/schema/partial-date.ts';
import { parseDocumentNumber } from '#domain/number/document-number.ts';

/** The date that lists show and order a document by. */
export interface OrderDate {
  value: Pick<PartialDate, 'value' | 'precision'>;
  /** What happened on it, in words; none where only the number gives the year. */
  name?: string;
  /** What it is inferred from, in words; none where a source or the text states it. */
  inference?: string;
  grade?: Grade;
}

/**
 * Picks the known date that allows the earliest day. Without one, it is the year in the document's number, or
 * in the number under which others cite it.
 */
export function orderDate(
  description: Pick<Description, 'dates' | 'number' | 'citedAs'>,
): OrderDate | undefined {
  const first = description.dates.reduce<DateStatement | undefined>(
    (earliest, date) =>
      earliest && earliestDay(earliest.value) <= earliestDay(date.value) ? earliest : date,
    undefined,
  );
  return first ? stated(first) : byNumber(description);
}

/**
 * The date for a line that has no room for its source: 2019年4月, 2019年4月（推定）,
 * 2025年（据文号）.
 */
export const formatOrderDate = ({ value, inference }: OrderDate): string =>
  formatDate(value) + (inference ? `（${inference}）` : '');

const stated = ({ value, kind, basis, grade }: DateStatement): OrderDate => ({
  value,
  name: dateKinds[kind],
  ...(basis === 'inferred' && { inference: '推定' }),
  ...defined({ grade }),
});

function byNumber({ number, citedAs }: Pick<Description, 'number' | 'citedAs'>): OrderDate | undefined {
  const year = number ? number.parsed.year : parseDocumentNumber(citedAs[0] ?? '').value?.year;
  if (year === undefined) return undefined;
  return {
    value: { value: String(year), precision: 'year' },
    inference: number ? '据文号' : '据文号，存疑',
  };
}
