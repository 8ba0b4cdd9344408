import { precisionOf } from '#domain/number/calendar.ts';
import type { Glance } from './schema/glance.ts';
import { formatDate, lastDay } from './schema/partial-date.ts';

type Row = Glance[number];

/** A duty whose day is known. */
export interface Duty {
  row: Row;
  /** The day as the text says it, with the year: 2019年10月30日前. */
  day: string;
  /** Its last day, for the reader's clock. */
  until: string;
  /** The text does not say the year. */
  yearInferred: boolean;
}

/** Duties with a day, earliest first, and all other points in the editors' order. */
export function duties(glance: Glance): { dated: Duty[]; others: Row[] } {
  const dated = glance
    .flatMap((row) => (row.due?.date ? [duty(row, row.due.date, row.due.words)] : []))
    .sort((a, b) => (a.until < b.until ? -1 : Number(a.until > b.until)));
  return { dated, others: glance.filter(({ due }) => !due?.date) };
}

function duty(row: Row, date: string, words: string): Duty {
  const year = date.slice(0, 4);
  return { row, until: lastDay(date), yearInferred: !words.includes(year), day: dayInWords(date, words) };
}

function dayInWords(date: string, words: string): string {
  const year = date.slice(0, 4);
  if (words.includes(year)) return words;
  if (/^\d+月/.test(words)) return `${year}年${words}`;
  return `${words}（${formatDate({ value: date, precision: precisionOf(date) ?? 'day' })}）`;
}
