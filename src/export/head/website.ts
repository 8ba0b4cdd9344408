import type { JsonLd } from './json-ld.ts';

/** The site and its search, for its home page; `search` is an address with {search_term_string} in it. */
export const website = (name: string, home: string, search: string): JsonLd => ({
  '@type': 'WebSite',
  '@id': home,
  url: home,
  name,
  inLanguage: 'zh-CN',
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: search },
    'query-input': 'required name=search_term_string',
  },
});
