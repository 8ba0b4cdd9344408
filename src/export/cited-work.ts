import { defined } from '#domain/defined.ts';
import type { ExportedClause } from './export-blocks.ts';
import type { ExportedDescription } from './export-description.ts';
import { citedKinds, knownDate } from './known-date.ts';

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
  /** Of publication, else of the document: `2019`, `2019-04` or `2019-04-26`. */
  date?: string;
  /** 成文日期. */
  signed?: string;
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
      date: knownDate(dates, citedKinds),
      signed: knownDate(dates, ['signed']),
      place: clause?.id,
      placeName: clause?.name,
    }),
  };
}
