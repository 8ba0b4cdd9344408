import { zones } from '#domain/text/zone.ts';
import type { Passage, SearchText } from '#search/shared/passage.ts';

const zoneNames = Object.values(zones).map(({ name }) => name);

/** In a text printed with the document the name of the zone comes last: 附件1 标题. */
const isZone = (name: string): boolean =>
  zoneNames.some((zone) => name === zone || name.endsWith(` ${zone}`));

/**
 * Separates what the document itself says (its text; of a record its title and number) from the words of the
 * library's editors. Passages of an unknown kind count as the editors'.
 */
export function ownText({ kind, passages }: SearchText): { own: Passage[]; editors: Passage[] } {
  const isOwn = ({ id, name, inHead }: Passage) =>
    kind === 'record' ? inHead === true : id !== undefined || isZone(name);
  return { own: passages.filter(isOwn), editors: passages.filter((passage) => !isOwn(passage)) };
}
