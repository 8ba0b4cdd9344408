/** Lengths are points, from the left and the upper edge of the sheet. */
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
  /** What its font is called. */
  font?: string | undefined;
}

/** One page as it is drawn. */
export interface Sheet {
  /** From 1. */
  page: number;
  width: number;
  height: number;
  runs: Run[];
  /** Straight upright lines, of a table or other, as thin as they are drawn. */
  strokes: Box[];
  images: { box: Box; words?: string }[];
  /** How many other shapes are drawn. */
  shapes: number;
  /** Letters that are seen, page numbers aside, and letters that are drawn without ink, as under a scan. */
  visible: number;
  invisible: number;
  /** Words that stand at an angle to the others. They are in no run. */
  turned: string[];
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
  /** Its words from wide gap to wide gap, as the cells of a table stand. */
  pieces: { text: string; left: number; right: number }[];
}
