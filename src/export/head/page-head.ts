import { citationTags } from './citation-tags.ts';
import { type Column, governmentTags } from './government-tags.ts';
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

/** A step on the way from home to a page; addresses are absolute. */
interface Crumb {
  name: string;
  address: string;
}

/** The way to a page as schema.org's BreadcrumbList; the last step is the page. */
export const breadcrumb = (crumbs: readonly Crumb[]) => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ name, address }, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name,
    item: address,
  })),
});

/**
 * The columns of the site (栏目). A type is given where the list of 国办发〔2017〕47号 has one that fits.
 * What it calls 概况信息 is about an authority, which this site is not.
 */
const columns = {
  documents: {
    name: '文件目录',
    description: '收录的文件，注明来源、引用关系和可信度',
    keywords: '政策文件',
    type: '政策文件',
  },
  updates: {
    name: '新收录与更正',
    description: '新近收录、补充、更正和撤下的文件',
    keywords: '收录,更正,撤下',
  },
  search: { name: '检索', description: '按字句、标题、文号和发文机关查找文件和条款', keywords: '检索' },
  verify: { name: '核对引文', description: '查明一段话是否与所收文件的原文一致', keywords: '核对,引文' },
  about: { name: '说明', description: '收录范围、核对方式和使用说明', keywords: '收录范围,说明' },
} as const satisfies Record<string, Column>;

type ColumnName = keyof typeof columns;
