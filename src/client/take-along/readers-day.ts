/**
 * The day of the reader's clock, `2026-11-27`. The first view has its own words for it (reading/periods.ts):
 * whatever it shares with what is opened costs one more request.
 */
export function readersDay(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
