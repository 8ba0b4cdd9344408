import type { Document } from '#domain/document/document.ts';
import type { Figure } from '#domain/document/schema/figure.ts';
import { earliestDay } from '#domain/document/schema/partial-date.ts';
import type { Library } from './library.ts';

/** A figure beside others of its group. */
export interface ComparedFigure {
  figure: Figure;
  /**
   * How much of 100% it is or, of amounts, how much of the largest in the group, from 0 to 1; undefined where
   * a comparison means nothing.
   */
  share?: number;
}

/** Figures of one thing: of several bodies, or of one body over time. */
export interface FigureGroup {
  what: string;
  figures: ComparedFigure[];
}

/** What another document says of the same things. */
export interface FiguresElsewhere {
  document: Document;
  figures: Figure[];
}

/** The figures that a document states, grouped by what they count, the earliest first. */
export function figureGroups({ frontMatter }: Pick<Document, 'frontMatter'>): FigureGroup[] {
  return [...Map.groupBy(frontMatter.figures, ({ what }) => what)].map(([what, figures]) => ({
    what,
    figures: withShares(figures.toSorted(byTime)),
  }));
}

/** What other documents say of the things that a document counts, in order of the documents. */
export function figuresElsewhere(
  library: Pick<Library, 'figuresOf'>,
  document: Pick<Document, 'id' | 'frontMatter'>,
): FiguresElsewhere[] {
  const counted = new Set(document.frontMatter.figures.map(({ what }) => what));
  const others = [...counted].flatMap((what) =>
    library.figuresOf(what).filter((stated) => stated.document.id !== document.id),
  );
  return [...Map.groupBy(others, (stated) => stated.document)].map(([other, stated]) => ({
    document: other,
    figures: stated.map(({ figure }) => figure).sort(byTime),
  }));
}

const byTime = (a: Figure, b: Figure) => {
  const [x, y] = [a, b].map(({ at }) => earliestDay(at ? { value: at } : undefined));
  return x === y ? 0 : String(x) < String(y) ? -1 : 1;
};

/** Percentages compare across bodies, amounts only within one body. */
function withShares(figures: readonly Figure[]): ComparedFigure[] {
  const amounts = figures.map(({ amount }) => amount ?? 0);
  const units = new Set(figures.map(({ unit }) => unit));
  const bodies = new Set(figures.map((figure) => figure.of));
  const known = figures.length > 1 && figures.every(({ amount }) => amount !== undefined);
  const percent = units.has('%');
  if (!known || units.size !== 1 || (bodies.size !== 1 && !percent))
    return figures.map((figure) => ({ figure }));
  const whole = percent ? 100 : Math.max(...amounts);
  return figures.map((figure, i) => ({ figure, share: whole > 0 ? (amounts[i] ?? 0) / whole : 0 }));
}
