import { defined } from '#domain/defined.ts';
import type { ExportedClause } from './export-blocks.ts';
import type { ExportedDate, ExportedDescription } from './export-description.ts';

/**
 * What a citation states about a document or one of its clauses. Inferred facts are left out. Plain data,
 * small enough for an attribute of a page.
 */
export interface CitedWork {
  id: string;
  title: string;
  number?: string;
  /** Lead issuer first. */
  issuers: string[];
  /** Date of publication, else of the document: `2019`, `2019-04` or `2019-04-26`. */
  date?: string;
  /** 成文日期. */
  signed?: string;
  /** The library holds no text of a `record`: its address leads to the facts known about it. */
  kind: ExportedDescription['kind'];
  address: string;
  /** For a clause: its eId, and its name as a sentence has it, 第二部分第（四）项. */
  place?: string;
  placeName?: string;
  /** Name of the library. */
  library?: string;
}

/** Says of a document what a citation of it, or of one of its clauses, states. */
export function citedWork(
  { id, kind, title, number, numberDoubt, issuers, address, library, dates }: ExportedDescription,
  clause?: Pick<ExportedClause, 'id' | 'name' | 'address'>,
): CitedWork {
  return {
    id,
    kind,
    title,
    issuers: issuers && issuers.basis !== 'inferred' ? issuers.value : [],
    address: clause?.address ?? address,
    library,
    ...defined({
      number: numberDoubt === undefined ? number?.value : undefined,
      date: knownDate(dates, citedKinds),
      signed: knownDate(dates, ['signed']),
      place: clause?.id,
      placeName: clause?.name,
    }),
  };
}

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
