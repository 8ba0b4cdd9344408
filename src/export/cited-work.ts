import { defined } from '#domain/defined.ts';
import type { ExportedClause } from './export-blocks.ts';
import type { ExportedDate, ExportedDescription } from './export-description.ts';

/**
 * What a citation says of a document or of a clause of it; nothing that was only inferred. Plain data that
 * fits in the attributes of a page.
 */
export interface CitedWork {
  id: string;
  title: string;
  number?: string;
  /** The lead first. */
  issuers: string[];
  /** `2019`, `2019-04` or `2019-04-26`. */
  date?: string;
  /** Of a record the library holds no text: its address is that of what is known of it. */
  kind: ExportedDescription['kind'];
  address: string;
  /** Of a clause its eId, and its name in a sentence: 第二部分第（四）项. */
  place?: string;
  placeName?: string;
  /** Name of the library. */
  library?: string;
}

/** What is cited of a document, or of a clause of it. */
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
      date: citedDate(dates)?.value,
      place: clause?.id,
      placeName: clause?.name,
    }),
  };
}

/** The day of publication, or else of the document; a day before which it lay is none. */
function citedDate(dates: readonly ExportedDate[]): ExportedDate | undefined {
  const known = dates.filter(({ basis, precision }) => basis !== 'inferred' && precision !== 'before');
  return (
    known.find(({ kind }) => kind === 'published') ?? known.find(({ kind }) => kind === 'signed') ?? known[0]
  );
}
