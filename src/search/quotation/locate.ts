import { align, type Step } from './align.ts';
import { likelyWindow } from './likely-window.ts';

/**
 * Where a quotation stands in a text: its steps, with indexes into the whole of both, and how many of them
 * differ.
 */
export interface Location {
  steps: Step[];
  edits: number;
}

/** Every place that holds exactly these code points, else the one that comes nearest. */
export function locate(quoted: readonly number[], held: readonly number[], from = 0): Location[] {
  const exact = findAll(quoted, held, from);
  if (exact.length > 0)
    return exact.map((start) => ({ steps: quoted.map((_, i) => [i, start + i] as const), edits: 0 }));
  const rest = held.slice(from);
  const window = likelyWindow(quoted, rest);
  if (!window) return [];
  const { steps, edits } = align(quoted, rest.slice(window.start, window.end));
  const offset = from + window.start;
  return [{ steps: steps.map(([i, j]) => [i, j === undefined ? j : offset + j] as const), edits }];
}

/** Places where a run begins, none overlapping the one before. */
function findAll(quoted: readonly number[], held: readonly number[], from: number): number[] {
  const places: number[] = [];
  if (quoted.length === 0) return places;
  for (let j = from; j + quoted.length <= held.length; j++) {
    if (held[j] !== quoted[0] || !quoted.every((code, i) => held[j + i] === code)) continue;
    places.push(j);
    j += quoted.length - 1;
  }
  return places;
}
