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
