import { lastStep } from '#domain/text/clause-id.ts';
import { levels } from '#domain/text/level.ts';
import { clauseName } from '#domain/text/names/clause-name.ts';
import { isMany } from './many-articles.ts';
import type { OutlineItem } from './outline.ts';

/** A longer outline is folded below its first level. */
const longestUnfolded = 60;

/** An entry of an outline as a page shows it. */
export interface OutlineEntry {
  id: string;
  heading: string;
  /** What it holds, where that is folded or left out: 「第一条至第十二条」. */
  holds?: string;
  /** Those that are listed: of a code without its articles. */
  children: OutlineEntry[];
}

/**
 * Folds a long outline; that of a text with very many articles lists its divisions, each with their range.
 */
export function shownOutline(items: readonly OutlineItem[]): OutlineEntry[] {
  const all = flatten(items);
  const leavesOut = isMany(all.filter(isArticle).length);
  const shown = ({ id, heading, children }: OutlineItem): OutlineEntry => {
    const listed = leavesOut ? children.filter((child) => !isArticle(child)) : children;
    return {
      id,
      heading,
      ...(children.length > 0 && all.length > longestUnfolded && { holds: contentsOf(children) }),
      children: listed.map(shown),
    };
  };
  return items.map(shown);
}

function contentsOf(children: readonly OutlineItem[]): string {
  const articles = flatten(children).filter(isArticle);
  const [first, last] = [articles[0], articles.at(-1)].map((item) => item && clauseName(ownStep(item)));
  if (!first) return `下分${children.length}项`;
  return first === last ? first : `${first}至${last}`;
}

const flatten = (items: readonly OutlineItem[]): OutlineItem[] =>
  items.flatMap((item) => [item, ...flatten(item.children)]);

const isArticle = ({ id }: OutlineItem): boolean => lastStep(id).element === levels.article.prefix;

const ownStep = ({ id }: OutlineItem): string => id.slice(id.lastIndexOf('__') + 1).replace(/^_/, '');
