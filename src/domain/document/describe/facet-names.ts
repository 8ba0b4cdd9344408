/** What a catalogue can be narrowed by. */
export const facetNames = {
  issuer: '发文机关',
  level: '层级',
  year: '年份',
  type: '公文种类',
  holding: '收录情况',
} as const;

export type Facet = keyof typeof facetNames;

export const facets = Object.keys(facetNames) as Facet[];

export const perFacet = <T>(make: (facet: Facet) => T): Record<Facet, T> =>
  Object.fromEntries(facets.map((facet) => [facet, make(facet)])) as Record<Facet, T>;
