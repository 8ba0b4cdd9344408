import type { Document } from '#domain/document/document.ts';
import type { Stop } from './route.ts';
import type { Mark } from './timeline.ts';

/** A rectangle in a drawing. 16 units are 1rem of the page. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Something clickable: its area and its dot. */
export interface Drawn {
  box: Box;
  dot: { x: number; y: number };
}

export interface DrawnMark extends Drawn {
  dot: Stop;
  mark: Mark;
  /** Two lines: what it is called; how it is related, and when. */
  name: string;
  note: string;
}

interface DrawnDot extends Drawn {
  document: Document;
}

interface DrawnCount extends Drawn {
  lane: string;
  count: number;
  /** What its column is called. */
  column: string;
  /** The first year that it counts, where it is known. */
  year?: string;
}

/** A picture as data: what stands where. */
export interface Drawing {
  width: number;
  height: number;
  lanes: { name: string; y: number; height: number }[];
  columns: { name: string; x: number; width: number }[];
  marks: DrawnMark[];
  dots: DrawnDot[];
  counts: DrawnCount[];
  /** Lines between the dots of related documents; `main` those of the centre. */
  lines: { path: string; main: boolean }[];
}

/** Font sizes. */
export const letter = { name: 14, note: 13 };

/** The smallest side of a target for a finger (WCAG 2.2, 2.5.5). */
export const target = 44;
