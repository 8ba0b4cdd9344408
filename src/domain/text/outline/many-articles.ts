import type { Unit } from '#domain/text/structure.ts';

/**
 * A code with more articles is read by its divisions: their pages, entries and handles would be its weight.
 */
const maxArticles = 300;

export const isMany = (articles: number): boolean => articles > maxArticles;

/** Whether a text has so many articles that it is not listed article by article. */
export const hasManyArticles = (units: readonly Unit[]): boolean =>
  isMany(units.filter(({ start }) => start?.level === 'article').length);
