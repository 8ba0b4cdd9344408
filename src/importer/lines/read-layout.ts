import { isEarly, isFull, type Measure, measureWidth, type ShapedLine } from './measure-width.ts';

/** How a text shows where its paragraphs begin. */
export interface Layout {
  /** Indent of continuation lines, in columns. */
  base: number;
  /** First lines are further in. */
  indented: boolean;
  /** First lines end two characters early, since the white space before them is lost. */
  early: boolean;
  /** Empty lines separate paragraphs. */
  parted: boolean;
  /** More sentences end inside a paragraph than at its end. */
  long: boolean;
}

const sentenceWithin = /[。；！？](?=[^。；！？”’」』）])/g;

export function readLayout(lines: readonly ShapedLine[], measure: Measure | undefined): Layout {
  if (!measure) return { base: 0, indented: false, early: false, parted: false, long: false };
  const begins = { all: 0, indented: 0, parted: 0 };
  const bases = new Map<number, number>();
  const certain: ShapedLine[] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (!before || line.after === 'page') continue;
    if (line.after === 'blank' || !isFull([before, line], measure)) {
      if (line.shape.isWhole || before.shape.isWhole || !before.shape.isClosed) continue;
      certain.push(line);
      begins.all++;
      if (line.after === 'blank') begins.parted++;
    } else if (!before.shape.isClosed && line.indent <= before.indent)
      bases.set(line.indent, (bases.get(line.indent) ?? 0) + 1);
  }
  const [base = 0] = [...bases].sort(([, a], [, b]) => b - a)[0] ?? [];
  begins.indented = certain.filter(({ indent }) => indent > base + 1 && indent <= base + 8).length;
  const most = (count: number) => begins.all > 0 && count * 10 >= begins.all * 7;
  const within = lines.reduce((sum, { text }) => sum + (text.match(sentenceWithin)?.length ?? 0), 0);
  return {
    base,
    indented: most(begins.indented),
    early: endEarly(lines, measure),
    parted: most(begins.parted),
    long: within > begins.all,
  };
}

/** Clauses that continue in the next line show it. */
function endEarly(lines: readonly ShapedLine[], measure: Measure): boolean {
  let [early, late] = [0, 0];
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (!line.shape.marker || line.shape.isClosed || line.indent > 0) continue;
    if (!next || next.after === 'blank' || next.shape.marker || next.shape.isWhole) continue;
    if (isFull([line, next], measure)) late++;
    else if (isEarly([line, next], measure)) early++;
  }
  return early > 1 && early > late * 2;
}

/** An empty line after every line separates nothing: without these, breaks agree on a width. */
export function isDoubleSpaced(lines: readonly ShapedLine[], close: readonly ShapedLine[]): boolean {
  const parted = lines.filter(({ after }) => after).length;
  if (lines.length < 6 || parted * 10 < (lines.length - 1) * 9) return false;
  const measure = measureWidth(close);
  const full =
    measure && close.filter((line, i) => i > 0 && isFull([close[i - 1] as ShapedLine, line], measure));
  return (full?.filter((line) => line.shape.marker === undefined).length ?? 0) >= 3;
}
