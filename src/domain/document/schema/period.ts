import { z } from 'zod';
import { precisionOf } from '#domain/number/calendar.ts';
import { partialDay, support } from './fields.ts';
import { formatDate, lastDay } from './partial-date.ts';

/** The period for which a plan was made, as far as its dates are known. */
export const periodSchema = z
  .strictObject({ from: partialDay.exactOptional(), to: partialDay, ...support })
  .refine(({ from, to }) => !from || from <= lastDay(to), { path: ['to'], error: '不早于 from 的日期' });

export type Period = z.output<typeof periodSchema>;

/**
 * A period in words, in parts between which a line may break: 2019—2021年; 2019年3月至 2021年12月; 至 2021年.
 */
export function periodWords({ from, to }: Pick<Period, 'from' | 'to'>): string[] {
  const yearAlone = (value: string) => precisionOf(value) === 'year';
  if (from && yearAlone(from) && yearAlone(to)) return [from === to ? `${to}年` : `${from}—${to}年`];
  return [`${from ? inWords(from) : ''}至`, inWords(to)];
}

const inWords = (value: string) => formatDate({ value, precision: precisionOf(value) ?? 'day' });
