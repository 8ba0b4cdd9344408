import type { Unit } from '#domain/text/structure.ts';

/**
 * A longer code is read by its divisions. Pages, entries and handles for each article would outweigh the
 * text.
 */
const mostArticles = 300;

export const isMany = (articles: number): boolean => articles > mostArticles;

/** Whether a text has so many articles that it is not listed article by article. */
export const hasManyArticles = (units: readonly Unit[]): boolean =>
  isMany(units.filter(({ start }) => start?.level === 'article').length);
