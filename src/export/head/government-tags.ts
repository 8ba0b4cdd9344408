import type { MetaTag } from './meta-tag.ts';

/** A column of the site (栏目), as its pages name it. */
export interface Column {
  name: string;
  description: string;
  keywords: string;
  /** From the list of the rule; none where no entry of it fits. */
  type?: string;
}

/** What a page shows of one document. */
export interface Article {
  title: string;
  /** Who published the text, or where it is taken from. */
  source?: string;
}

/**
 * The labels of 国办发〔2017〕47号, annex 网页设计规范. No SiteIDCode, which only government sites have. No
 * PubDate: it wants the minute at which a page was published, which nobody knows.
 */
export function governmentTags(
  site: { name: string; host?: string | undefined },
  column?: Column,
  article?: Article,
): MetaTag[] {
  return [
    ['SiteName', site.name],
    ...(site.host ? [['SiteDomain', site.host] as MetaTag] : []),
    ...(column ? columnTags(column) : []),
    ...(article ? [['ArticleTitle', article.title] as MetaTag] : []),
    ...(article?.source ? [['ContentSource', article.source] as MetaTag] : []),
  ];
}

const columnTags = ({ name, description, keywords, type }: Column): MetaTag[] => [
  ['ColumnName', name],
  ['ColumnDescription', description],
  ['ColumnKeywords', keywords],
  ...(type ? [['ColumnType', type] as MetaTag] : []),
];
