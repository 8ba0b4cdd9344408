/** Takes a text and others; gives the index of the one that it shares the most lines with, undefined where it shares none. */
export function mostAlike(text: string, others: readonly string[]): number | undefined {
  const lines = new Set(linesOf(text));
  const shared = others.map((other) => linesOf(other).filter((line) => lines.has(line)).length);
  const most = Math.max(0, ...shared);
  return most > 0 ? shared.indexOf(most) : undefined;
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/\s/g, ''))
    .filter((line) => line !== '');
