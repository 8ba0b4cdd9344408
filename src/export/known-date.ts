import type { ExportedDate } from './export-description.ts';

/** The kinds of dates by which a document is cited, the first that is known. */
export const citedKinds = ['published', 'signed', 'publicised'] as const;

/** The first date of the kinds that was not inferred; a day before which it lay is none. */
export function knownDate(
  dates: readonly ExportedDate[],
  kinds: readonly ExportedDate['kind'][],
): string | undefined {
  const known = dates.filter(({ basis, precision }) => basis !== 'inferred' && precision !== 'before');
  return kinds.map((wanted) => known.find(({ kind }) => kind === wanted)?.value).find(Boolean);
}
