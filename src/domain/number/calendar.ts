/** The precision of `2019`, `2019-04` or `2019-04-26`; undefined where it is no day of the calendar. */
export function precisionOf(value: string): 'day' | 'month' | 'year' | undefined {
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
