import type { Document } from './document.ts';
import { levelNames } from './issuer.ts';
import { orderDate } from './order-date.ts';

/** What a catalogue can be narrowed by. */
export const facetNames = {
  issuer: '发文机关',
  level: '层级',
  year: '年份',
  type: '公文种类',
  holding: '收录情况',
} as const;

export type Facet = keyof typeof facetNames;

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
