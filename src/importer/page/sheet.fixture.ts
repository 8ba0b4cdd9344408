import type { Box, Run, Sheet } from './sheet.ts';

const width = (text: string, size: number) =>
  [...text].reduce((sum, letter) => sum + (/[ -~]/.test(letter) ? 0.5 : 1), 0) * size;

/** Words at a place, each letter as wide as it is high. */
export const run = (x: number, y: number, text: string, size = 10): Run => ({
  text,
  x,
  y,
  size,
  width: width(text, size),
});

/** A sheet of 400 by 600 points, with 20 letters of 10 points a line, from 100 to 300. */
export const sheet = (page: number, runs: Run[], more: Partial<Sheet> = {}): Sheet => ({
  page,
  width: 400,
  height: 600,
  runs,
  strokes: [],
  images: [],
  shapes: 0,
  visible: runs.map(({ text }) => text).join('').length,
  invisible: 0,
  turned: [],
  ...more,
});

/** Lines 18 points apart. `2|` before the words indents a line by two letters. */
export const lines = (from: number, texts: readonly string[], left = 100): Run[] =>
  texts.map((text, i) => {
    const [, indent = '0', words = text] = /^([\d.]+)\|(.*)$/.exec(text) ?? [];
    return run(left + Number(indent) * 10, from + i * 18, words);
  });

/** The edges of a box, as a cell of a table draws them. */
export const frame = (left: number, top: number, right: number, bottom: number): Box[] => [
  { left, top, right, bottom: top },
  { left, top: bottom, right, bottom },
  { left, top, right: left, bottom },
  { left: right, top, right, bottom },
];
