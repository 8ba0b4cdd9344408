import type { CitedWork } from '#export/cited-work.ts';
import { gbtCitation } from './gbt-citation.ts';
import { officialCitation } from './official-citation.ts';

export interface CitationStyle {
  /** What readers call it. */
  name: string;
  /** `accessed` is the reader's day, where it is known. */
  cite(work: CitedWork, accessed?: string): string;
}

/** How a document is cited, in the order in which it is offered. */
export const citationStyles: readonly CitationStyle[] = [
  { name: '公文', cite: officialCitation },
  { name: 'GB/T 7714—2025', cite: (work, accessed) => gbtCitation(work, 2025, accessed) },
  { name: 'GB/T 7714—2015', cite: (work, accessed) => gbtCitation(work, 2015, accessed) },
];
