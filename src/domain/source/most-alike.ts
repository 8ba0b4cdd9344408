/** The index of the text that shares the most lines with `text`; undefined where none shares any. */
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
