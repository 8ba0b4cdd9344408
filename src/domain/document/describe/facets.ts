import type { Document } from '#domain/document/document.ts';
import { levelNames } from '#domain/document/issuer.ts';
import type { Facet } from './facet-names.ts';
import { orderDate } from './order-date.ts';

/** The values of a document in every facet, in words; an empty list where nothing is known. */
export function facetsOf({ description, text }: Document): Record<Facet, string[]> {
  const { issuers, number, type } = description;
  const year = number?.parsed.year ?? orderDate(description)?.value.value.slice(0, 4);
  return {
    issuer: issuers?.value.map(({ name }) => name) ?? [],
    level: [...new Set(issuers?.value.map(({ level }) => levelNames[level]))],
    year: year === undefined ? [] : [String(year)],
    type: type ? [type.value] : [],
    holding: [text === 'full' ? '全文' : '未收录全文'],
  };
}
