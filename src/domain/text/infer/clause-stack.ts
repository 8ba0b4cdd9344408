import { isOutside, type Level } from '#domain/text/level.ts';
import type { ClauseMarker, NumberingSystem } from './clause-markers.ts';

/** A clause that is open where the reader stands. */
export interface OpenClause {
  id: string;
  level: Level;
  /** The level that its marker usually marks, the same for all clauses of one list. */
  kind: Level;
}

const divisions: readonly Level[] = ['part', 'subpart', 'chapter', 'subchapter', 'supplement'];
/** A level that only holds other clauses, and that no other level can be mistaken for. */
export const isDivision = (level: Level): boolean => divisions.includes(level);

/**
 * The open clauses, outermost first. A marker continues the innermost open list of its own kind. Otherwise it
 * opens a list inside the innermost clause, even against the usual order of kinds (1. above （一）). The
 * usual order counts where the text has already nested the two kinds that way, or where the number continues
 * a list that was left.
 */
export function clauseStack(system: NumberingSystem) {
  let open: OpenClause[] = [];
  /** Kinds that have been seen inside others: `paragraph>subparagraph`. */
  const seen = new Set<string>();

  return {
    open: (): readonly OpenClause[] => open,
    innermost: (): OpenClause | undefined => open.at(-1),
    article: (): OpenClause | undefined => open.findLast(({ level }) => level === 'article'),
    push(clause: OpenClause): void {
      for (const { kind } of open) seen.add(`${kind}>${clause.kind}`);
      open.push(clause);
    },
    /** Closes what a marker closes, and says at which level it stands. */
    enter(marker: ClauseMarker): Level {
      const { level } = marker;
      if (isDivision(level)) return enterDivision(level);
      if (level === 'article') return enterAbove('article');
      if (system === 'statute') return inArticle() ? enterItem(marker) : enterOfficial(marker);
      if (marker.decimal) open.length = depthOf(marker.decimal);
      return marker.decimal ? level : enterOfficial(marker);
    },
    /** Closes 项 and 目, after which a paragraph is the next 款. */
    leaveItems(): void {
      open = open.slice(0, open.findLastIndex(({ level }) => level === 'article') + 1);
    },
  };

  function inArticle(): boolean {
    return open.some(({ level }) => level === 'article');
  }

  function enterDivision(level: Level): Level {
    open =
      level === 'supplement'
        ? []
        : open.filter((one) => isDivision(one.level) && isOutside(one.level, level));
    return level;
  }

  /** Articles stand below divisions, and below headings of the kind 一、. */
  function enterAbove(level: Level): Level {
    open = open.filter((one) => isDivision(one.level) || one.level === 'section');
    return level;
  }

  function enterItem(marker: ClauseMarker): Level {
    const first = open.findLastIndex(({ level }) => level === 'article') + 1;
    if (marker.level === 'section') return enterSection();
    if (marker.level === 'item' || marker.level === 'subitem')
      open.length = Math.min(open.length, marker.level === 'item' ? first : first + 1);
    else enterList(marker, first);
    return open.length > first ? 'subitem' : 'item';
  }

  function enterOfficial(marker: ClauseMarker): Level {
    if (marker.level === 'section') return enterSection();
    enterList(marker, open.filter((one) => isDivision(one.level)).length);
    const isHalf = marker.level === 'point' && open.some(({ level }) => level === 'point');
    return isHalf ? 'indent' : marker.level;
  }

  /** 一、 stands below divisions only. */
  function enterSection(): Level {
    open = open.filter((one) => isDivision(one.level));
    return 'section';
  }

  /** Closes clauses from `from` on for a marker in a list. */
  function enterList({ level: kind, number }: ClauseMarker, from: number): void {
    const own = open.findLastIndex((one, i) => i >= from && one.kind === kind);
    if (own >= 0) {
      open.length = own;
      return;
    }
    const inside = open.findIndex(
      (one, i) => i >= from && isOutside(kind, one.kind) && (number > 1 || seen.has(`${kind}>${one.kind}`)),
    );
    if (inside >= 0) open.length = inside;
  }

  /** How many of the open clauses hold one with this decimal number. */
  function depthOf(decimal: readonly number[]): number {
    const fixed = open.filter((one) => isDivision(one.level)).length;
    return Math.min(open.length, fixed + decimal.length - 1);
  }
}
