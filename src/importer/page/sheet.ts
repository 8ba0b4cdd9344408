/** Words drawn at one place. Lengths are points; `y` is the base line, from the upper edge of the sheet. */
export interface Run {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

/** A straight line, of a table or other: as thin as it is drawn. */
export interface Stroke {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** One page as it is drawn. */
export interface Sheet {
  /** From 1. */
  page: number;
  width: number;
  height: number;
  runs: Run[];
  strokes: Stroke[];
}

/** Runs on one base line, in the order of reading. */
export interface Line {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
  sheet: Sheet;
  /** 0 of a sheet with one column; else 1, 2. */
  column: number;
  /** How many wide gaps part its words. */
  gaps: number;
}
