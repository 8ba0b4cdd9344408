/** What is known of a document that answers a query, before its text is read. */
export interface Candidate {
  /** It bears the number that was typed. */
  numbered: boolean;
  /** Its title holds every phrase. */
  titled: boolean;
}

/** Takes candidates in the index's own order; gives them as they are shown: by number, by title, then as they came. */
export function rank<T extends Candidate>(candidates: readonly T[]): T[] {
  const weight = ({ numbered, titled }: Candidate) => (numbered ? 2 : 0) + (titled ? 1 : 0);
  return [...candidates].sort((a, b) => weight(b) - weight(a));
}
