import type { Run } from '#importer/page/sheet.ts';

const widthOf = (letter: string) => (/[\u0020-\u024f]/.test(letter) ? 0.5 : 1);

/** Splits words drawn as one run across cell borders, at the spaces nearest to the borders. */
export function splitRun(run: Run, borders: readonly number[]): Run[] {
  const inset = run.size / 2;
  const crossed = borders.find((x) => x > run.x + inset && x < run.x + run.width - inset);
  const space = crossed === undefined ? undefined : nearestSpace(run, crossed);
  if (!space) return [run];
  const [before, after] = [run.text.slice(0, space.index), run.text.slice(space.index + space.length)];
  const right = run.x + run.width;
  return [
    ...(before ? [{ ...run, text: before, width: space.from - run.x }] : []),
    ...splitRun({ ...run, text: after, x: space.to, width: right - space.to }, borders),
  ];
}

/** The white space of a run nearest to a place, estimated by usual widths of letters. */
function nearestSpace(run: Run, x: number) {
  const total = widthIn(run.text) || 1;
  const placeOf = (index: number) => run.x + (widthIn(run.text.slice(0, index)) / total) * run.width;
  let nearest: { index: number; length: number; from: number; to: number } | undefined;
  for (const { index, 0: space } of run.text.matchAll(/\s+/g)) {
    const found = { index, length: space.length, from: placeOf(index), to: placeOf(index + space.length) };
    if (!nearest || distance(found, x) < distance(nearest, x)) nearest = found;
  }
  return nearest;
}

const widthIn = (text: string) => [...text].reduce((sum, letter) => sum + widthOf(letter), 0);
const distance = ({ from, to }: { from: number; to: number }, x: number) => Math.abs((from + to) / 2 - x);
