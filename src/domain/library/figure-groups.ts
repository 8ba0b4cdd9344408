import type { Document } from '#domain/document/document.ts';
import type { Figure } from '#domain/document/figure.ts';
import { earliestDay } from '#domain/document/partial-date.ts';
import type { Library } from './library.ts';

/** A figure and the document whose file states it. */
export interface LocatedFigure {
  figure: Figure;
  document: Document;
  /** Its part of the largest one in the group, from 0 to 1; undefined where comparing says nothing. */
  share?: number;
}

/** Figures of one thing: of several bodies, or of one body over time. */
export interface FigureGroup {
  what: string;
  figures: LocatedFigure[];
}

/**
 * Takes a library and a document's id; gives the document's figures, those of one thing together and beside them what
 * other documents say of the same thing, the earliest first.
 */
export function figureGroups(library: Library, id: string): FigureGroup[] {
  const own = library.get(id)?.frontMatter.figures ?? [];
  return [...new Set(own.map(({ what }) => what))].map((what) => {
    const figures = library.documents.flatMap((document) =>
      document.frontMatter.figures
        .filter((figure) => figure.what === what)
        .map((figure): LocatedFigure => ({ figure, document })),
    );
    return { what, figures: withShares(figures.sort(inTime)) };
  });
}

const inTime = (a: LocatedFigure, b: LocatedFigure) => {
  const [x, y] = [a, b].map(({ figure }) => earliestDay(figure.at ? { value: figure.at } : undefined));
  return x === y ? 0 : String(x) < String(y) ? -1 : 1;
};

/** Shares of a whole compare whoever's they are; amounts compare only where they are one body's. */
function withShares(figures: LocatedFigure[]): LocatedFigure[] {
  const amounts = figures.map(({ figure }) => figure.amount ?? 0);
  const units = new Set(figures.map(({ figure }) => figure.unit));
  const bodies = new Set(figures.map(({ figure }) => figure.of));
  const known = figures.length > 1 && figures.every(({ figure }) => figure.amount !== undefined);
  const percent = units.has('%');
  if (!known || units.size !== 1 || (bodies.size !== 1 && !percent)) return figures;
  const whole = percent ? 100 : Math.max(...amounts);
  return figures.map((located, i) => ({ ...located, share: whole > 0 ? (amounts[i] ?? 0) / whole : 0 }));
}
