import type { ExportedDate } from './export-description.ts';

/** The kinds of dates by which a document is cited, in order of preference. */
export const citedKinds = ['published', 'signed', 'publicised'] as const;

/** Finds the first date of these kinds that is stated, not inferred. An upper bound is not a date. */
export function knownDate(
  dates: readonly ExportedDate[],
  kinds: readonly ExportedDate['kind'][],
): string | undefined {
  const known = dates.filter(({ basis, precision }) => basis !== 'inferred' && precision !== 'before');
  return kinds.map((wanted) => known.find(({ kind }) => kind === wanted)?.value).find(Boolean);
}
