import type { Place } from '#importer/finding/place.ts';

/** In points from the left and the upper edge of the sheet. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Words drawn at one place. `y` is the base line. */
export interface Run {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  /** Name of its font. */
  font?: string | undefined;
}

/** One page as it is drawn. */
export interface Sheet {
  /** From 1. */
  page: number;
  width: number;
  height: number;
  runs: Run[];
  /** Horizontal and vertical lines, of a table or other, as thin as they are drawn. */
  strokes: Box[];
  images: { box: Box; words?: string }[];
  /** Number of other shapes. */
  shapes: number;
  /** Number of visible letters without page numbers, and of letters drawn without ink, as under a scan. */
  visible: number;
  invisible: number;
  /** Words at an angle to the others. They are in no run. */
  turned: string[];
}

/** Runs on one base line, in reading order. */
export interface Line {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
  sheet: Sheet;
  /** 0 on a sheet with one column; else 1 or 2. */
  column: number;
  /** Its words split at wide gaps, like the cells of a table. */
  pieces: { text: string; left: number; right: number }[];
}

export const placeOf = ({ sheet, y }: Pick<Line, 'sheet' | 'y'>): Extract<Place, { kind: 'page' }> => ({
  kind: 'page',
  page: sheet.page,
  height: Math.round((y / sheet.height) * 100),
});
