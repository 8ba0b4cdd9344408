import type { Passage, SearchText } from '#search/shared/passage.ts';
import type { DifferenceKind, Piece } from './differences.ts';

/** How a quotation stands to a text, the best first. The first three say the same words. */
export const verdicts = ['verbatim', 'marks', 'variant', 'nearly', 'close'] as const;
export type Verdict = (typeof verdicts)[number];

/** A place that a quotation may come from. */
export interface Place {
  document: SearchText;
  /** The passages it lies in, first to last. */
  passages: Passage[];
  /** The words are those of the library's editors, not of the document. */
  editors: boolean;
  /** The quotation beside the text, a list for each part between omissions. */
  parts: Piece[][];
  /** The parts stand in another order in the text. */
  reordered: boolean;
  /** Characters that differ in wording. */
  edits: number;
  verdict: Verdict;
}

/**
 * The verdict on the pieces of all parts, of whose `length` characters `edits` differ in wording; undefined
 * where the two have too little in common.
 */
export function judge(parts: readonly Piece[][], edits: number, length: number): Verdict | undefined {
  const kinds = new Set<DifferenceKind | 'same'>(parts.flat().map(({ kind }) => kind));
  if (edits > length * 0.45) return undefined;
  if (edits > length * 0.2) return 'close';
  if (kinds.has('wording')) return 'nearly';
  if (kinds.has('variant')) return 'variant';
  return kinds.size > (kinds.has('same') ? 1 : 0) ? 'marks' : 'verbatim';
}
