import type { Document } from '#domain/document/document.ts';
import type { Stop } from './route.ts';
import type { Mark } from './timeline.ts';

/** A place in a drawing, in units of which 16 are as high as a letter of the page. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What can be pressed: its room and its dot. */
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

/** The sizes of letters. */
export const letter = { name: 14, note: 13 };

/** The least side of what a finger presses (WCAG 2.2, 2.5.5). */
export const target = 44;
