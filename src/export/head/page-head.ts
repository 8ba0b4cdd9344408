import { breadcrumb, type Crumb } from './breadcrumb.ts';
import { citationTags } from './citation-tags.ts';
import { type ColumnName, columns } from './columns.table.ts';
import { governmentTags } from './government-tags.ts';
import { type JsonLd, jsonLd } from './json-ld.ts';
import type { MetaTag } from './meta-tag.ts';
import type { PlainFacts } from './plain-facts.ts';

/** What a page is about, for the machines that read its head. */
export interface PageSubject {
  column: ColumnName;
  /** The pages between the column's own and this one. */
  above?: readonly Crumb[];
  /** The document that it shows. */
  facts?: PlainFacts;
  /** Where the text of the document is taken from. */
  source?: string | undefined;
  /** What schema.org calls the things on it. */
  things?: readonly JsonLd[];
}

/** The page itself and the site; addresses are absolute. */
interface PagePlace {
  site: string;
  home: string;
  /** Address of the column's own page. */
  column: string;
  title: string;
  address: string;
}

interface PageHead {
  tags: MetaTag[];
  /** Content of a `script` of type `application/ld+json`. */
  jsonLd: string;
}

/** What the head of the home page tells machines; `search` is an address with {search_term_string} in it. */
export const homeHead = (site: string, home: string, search: string): PageHead => ({
  tags: governmentTags({ name: site, host: new URL(home).host }),
  jsonLd: jsonLd([website(site, home, search)]),
});

/** All that the head of a listed page tells machines besides Open Graph. */
export function pageHead(
  { column: name, above = [], facts, source, things = [] }: PageSubject,
  place: PagePlace,
): PageHead {
  const { site, home, title, address } = place;
  const column = columns[name];
  const way = [
    { name: '首页', address: home },
    ...(address === place.column ? [] : [{ name: column.name, address: place.column }]),
    ...above,
    { name: title, address },
  ];
  const article = facts && { title: facts.title, ...(source !== undefined && { source }) };
  return {
    tags: [
      ...governmentTags({ name: site, host: new URL(address).host }, column, article),
      ...(facts ? citationTags(facts, address) : []),
    ],
    jsonLd: jsonLd([...things, breadcrumb(way)]),
  };
}

/** The site and its search, for its home page; `search` is an address with {search_term_string} in it. */
const website = (name: string, home: string, search: string): JsonLd => ({
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
