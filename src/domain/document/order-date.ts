import type { DateStatement, Description } from './document.ts';
import { earliestDay } from './partial-date.ts';

/** Takes what is known of a document; gives the date that it is ordered by, the one that allows the earliest day; undefined where none is known. */
export function orderDate({ dates }: Pick<Description, 'dates'>): DateStatement | undefined {
  return dates.reduce<DateStatement | undefined>(
    (first, date) => (first && earliestDay(first.value) <= earliestDay(date.value) ? first : date),
    undefined,
  );
}
