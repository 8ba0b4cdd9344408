import type { MetaTag } from './meta-tag.ts';
import type { PlainFacts } from './plain-facts.ts';

/**
 * Describes a document to reference managers and crawlers: in Highwire Press tags, by which Google Scholar
 * and Zotero recognise a report with number and institution, and in Dublin Core. `address` is absolute.
 */
export function citationTags(facts: PlainFacts, address: string): MetaTag[] {
  const { title, numbers, issuers, type, signed, published, date } = facts;
  const [number] = numbers;
  return [
    ['citation_title', title],
    ...issuers.map((name): MetaTag => ['citation_author', name]),
    ...(issuers.length > 0 ? [['citation_technical_report_institution', issuers.join('、')] as MetaTag] : []),
    ...optional('citation_technical_report_number', number),
    // Google Scholar wants slashes.
    ...optional('citation_publication_date', date?.replaceAll('-', '/')),
    ['citation_language', 'zh-CN'],
    ['citation_public_url', address],
    ['DC.title', title],
    ...numbers.map((one): MetaTag => ['DC.identifier', one]),
    ...issuers.map((name): MetaTag => ['DC.creator', name]),
    // Zotero recognises a report by its institution. Without one it guesses an article, which has no number.
    ...(issuers.length > 0 ? [] : [['DC.type', 'Report'] as MetaTag]),
    ...optional('DC.type', type),
    ['DC.language', 'zh-CN'],
    ...optional('DCTERMS.created', signed),
    ...optional('DCTERMS.issued', published),
  ];
}

/** Where the names of Dublin Core are defined. */
export const citationSchemas = [
  ['schema.DC', 'http://purl.org/dc/elements/1.1/'],
  ['schema.DCTERMS', 'http://purl.org/dc/terms/'],
] as const;

const optional = (name: string, content: string | undefined): MetaTag[] =>
  content === undefined ? [] : [[name, content]];
