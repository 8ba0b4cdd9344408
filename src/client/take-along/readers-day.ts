/**
 * The day of the reader's clock, `2026-11-27`. `reading/periods.ts` computes it on its own: a module shared
 * between the first view and what is opened later would cost one more request.
 */
export function readersDay(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
