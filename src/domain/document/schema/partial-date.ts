import { parseNumeral } from '#domain/number/numeral.ts';

export const datePrecisions = ['day', 'month', 'year', 'before'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

/** What happened on the date. */
export const dateKinds = {
  signed: '成文日期',
  published: '发布日期',
  publicised: '公开日期',
} as const;
export type DateKind = keyof typeof dateKinds;

/** A date as far as it is known: `2019-04` to the month; `before` is a day on or before which it lay. */
export interface PartialDate {
  value: string;
  precision: DatePrecision;
  kind: DateKind;
}

/** The precision of `2019`, `2019-04` or `2019-04-26`; undefined where it is no day of the calendar. */
export function precisionOf(value: string): Exclude<DatePrecision, 'before'> | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return undefined;
  const [, year, month, day] = match;
  if (Number(year) === 0) return undefined;
  if (!month) return 'year';
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (!day) return 'month';
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= days ? 'day' : undefined;
}

/** A date in words: 2019年4月26日, 2019年4月, 2019年, 2017年12月14日以前. */
export function formatDate({ value, precision }: Pick<PartialDate, 'value' | 'precision'>): string {
  const [year, month, day] = value.split('-');
  const words = `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
  return precision === 'before' ? `${words}以前` : words;
}

/** The earliest day that the value allows, for ordering; a document without a date comes last. */
export function earliestDay(date: Pick<PartialDate, 'value'> | undefined): string {
  if (!date) return '9999-12-31';
  const [year = '9999', month = '01', day = '01'] = date.value.split('-');
  return `${year}-${month}-${day}`;
}

/** The last day that a value of any precision allows: `2021` → `2021-12-31`. */
export function lastDay(value: string): string {
  const [year = '', month = '12', day] = value.split('-');
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${day ?? String(days).padStart(2, '0')}`;
}

/** Reads a printed date line, 2019年10月16日 or 二〇一九年十月十六日, as `2019-10-16`. */
export function readDate(text: string): string | undefined {
  const match = /^(.{4})年(.{1,3})月(.{1,3})日$/.exec(text.replace(/\s/g, ''));
  const [year, month, day] = (match ?? []).slice(1).map(parseNumeral);
  if (!year || !month || !day) return undefined;
  const value = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return precisionOf(value) && value;
}
