import type { Document } from './document.ts';
import type { Facet } from './facet-names.ts';
import { levelNames } from './issuer.ts';
import { orderDate } from './order-date.ts';

/** Takes a document; gives its values of every facet, in words; none where it is not known. */
export function facetsOf({ description, frontMatter }: Document): Record<Facet, string[]> {
  const { issuers, number, type } = description;
  const year = number?.parsed.year ?? orderDate(description)?.value.value.slice(0, 4);
  return {
    issuer: issuers?.value.map(({ name }) => name) ?? [],
    level: [...new Set(issuers?.value.map(({ level }) => levelNames[level]))],
    year: year === undefined ? [] : [String(year)],
    type: type ? [type.value] : [],
    holding: [frontMatter.text === 'full' ? '全文' : '著录'],
  };
}
