import { zoneNames } from '#domain/text/zone.ts';
import type { Passage, SearchText } from '#search/search-text.ts';

const zones = new Set<string>(Object.values(zoneNames));

/**
 * Takes a document's text; parts what the document itself says (its text; of a record its title and number) from the
 * words of the library's editors. Passages of a kind that is not known count as the editors'.
 */
export function ownText({ kind, passages }: SearchText): { own: Passage[]; editors: Passage[] } {
  const isOwn = ({ id, name, inHead }: Passage) =>
    kind === 'record' ? inHead === true : id !== undefined || zones.has(name);
  return { own: passages.filter(isOwn), editors: passages.filter((passage) => !isOwn(passage)) };
}
