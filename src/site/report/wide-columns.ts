/** Characters that a terminal draws twice as wide. */
const wide =
  /[\u2014\u2018-\u201D\u2026\u2460-\u24FF\u2605\u2606\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\u{20000}-\u{3FFFF}]/u;

/** How many columns of a terminal a text takes: two for each Chinese character. */
export const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0);

/** A text on one line, cut to `width` columns. */
export function cutToWidth(text: string, width: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (widthOf(line) <= width) return line;
  let cut = '';
  for (const character of line) {
    if (widthOf(cut + character) > width - widthOf('…')) break;
    cut += character;
  }
  return `${cut}…`;
}

/** Rows as lines of columns; `widths` cuts the columns for which it has one, else the widest cell counts. */
export function wideColumns(rows: readonly (readonly string[])[], widths: readonly number[] = []): string {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from(
    { length: count },
    (_, i) => widths[i] ?? rows.reduce((widest, row) => Math.max(widest, widthOf(row[i] ?? '')), 0),
  );
  return rows
    .map((row) => row.map((cell, i) => padded(cell, columns[i] ?? 0, widths[i] !== undefined)))
    .map((cells) => cells.join('  ').trimEnd())
    .join('\n');
}

function padded(cell: string, width: number, cut: boolean): string {
  const text = cut ? cutToWidth(cell, width) : cell;
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
