import { isInArticle } from '#domain/text/clause-id.ts';
import type { Hit } from './scan.ts';

/**
 * Leaves the first hit of each article, with the number of marks in its others: readers look for an article,
 * and its 款 and 项 would be a list of their own.
 */
export function onePerArticle(hits: readonly Hit[]): Hit[] {
  const shown = new Map<string | Hit, Hit>();
  for (const hit of hits) {
    const place = articleOf(hit) ?? hit;
    const first = shown.get(place);
    shown.set(place, first ? { ...first, further: (first.further ?? 0) + hit.marks.length } : hit);
  }
  return [...shown.values()];
}

const articleOf = ({ passage: { id = '' } }: Hit): string | undefined =>
  isInArticle(id) ? /^(?:.*?__)?art_[^_]+(?:_\d+)?/.exec(id)?.[0] : undefined;
