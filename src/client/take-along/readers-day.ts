/**
 * The day of the reader's clock, `2026-11-27`. The first view has words of its own for it (reading/periods.ts):
 * what it shares with what is opened is one more request.
 */
export function readersDay(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
