import { type Level, levels } from './level.ts';

/**
 * An Akoma Ntoso 3.0 eId (naming convention, §5): the parent's id, two underscores, the level's prefix, its
 * number.
 */
export function clauseId(
  parent: string | undefined,
  level: Level,
  number: number,
  inserted?: number,
): string {
  const own = `${levels[level].prefix}_${number}`;
  return joinIds(parent, inserted === undefined ? own : `${own}-${inserted}`);
}

/** The eId of a clause of a decimal outline: 1.2.3 is `sec_1__subsec_2__cl_3`. */
export function decimalId(parent: string | undefined, numbers: readonly number[]): string {
  const outline = ['section', 'subsection', 'clause', 'subclause'] as const;
  return numbers.reduce<string>(
    (id, number, i) => clauseId(id || undefined, outline[i] ?? 'subclause', number),
    parent ?? '',
  );
}

/** The eId of the n-th clause (from 1) that prints the same number: `sec_2`, `sec_2_2`. */
export const repeatedId = (id: string, n: number): string => (n === 1 ? id : `${id}_${n}`);

/**
 * The eId of the n-th unnumbered paragraph (from 1) of a clause, or of `preamble` or `closing`; a paragraph
 * of an article is its 款, `art_2__para_1`. One inserted after it, when later ones had their ids already,
 * has a number of its own after a hyphen: `p_2-1`.
 */
export function paragraphId(parent: string, n: number, inserted?: number): string {
  const element = isArticle(parent) ? levels.paragraph.prefix : 'p';
  return joinIds(parent, inserted === undefined ? `${element}_${n}` : `${element}_${n}-${inserted}`);
}

const isArticle = (id: string): boolean => lastStep(id).element === levels.article.prefix;

/** The place lies in an article, whose parts are 款, 项 and 目. */
export const isInArticle = (id: string): boolean => /(?:^|__)art_/.test(id);

/**
 * A step of an eId: `p_2-1` is `{ element: 'p', number: 2, inserted: 1 }`, `sec_2_3` `{ element: 'sec',
 * number: 2, nth: 3 }`.
 */
export interface ClauseStep {
  element: string;
  number?: number;
  /** Of a printed 之n, or of a paragraph inserted later among counted ones. */
  inserted?: number;
  /** Which of the clauses that bear the same number; none for the first. */
  nth?: number;
}

/**
 * The steps of an eId, outermost first: `sec_2__p_1` → `[{ element: 'sec', number: 2 }, { element: 'p',
 * number: 1 }]`.
 */
export function readClauseId(id: string): ClauseStep[] {
  return id.split('__').map((step) => {
    const [element = '', numbers, times] = step.split('_');
    const [number, inserted] = numbers?.split('-').map(Number) ?? [];
    return {
      element,
      ...(number !== undefined && { number }),
      ...(inserted !== undefined && { inserted }),
      ...(times !== undefined && { nth: Number(times) }),
    };
  });
}

/** The step that is the clause's or paragraph's own. */
export function lastStep(id: string): ClauseStep {
  const steps = readClauseId(id);
  return steps[steps.length - 1] ?? { element: '' };
}

/** Whether the id comes from counting paragraphs without a number, so that only a ledger can keep it. */
export function isCounted(id: string): boolean {
  const { element } = lastStep(id);
  return element === 'p' || (element === levels.paragraph.prefix && isArticle(parentId(id)));
}

/**
 * A clause with a number of its own, which has a page of its own too; of a statute these are its articles.
 */
export const isNumbered = (id: string): boolean =>
  !isCounted(id) && lastStep(id).number !== undefined && !isInArticle(parentId(id));

/** The id of what holds the clause or paragraph; '' of an outermost one. */
export const parentId = (id: string): string => id.split('__').slice(0, -1).join('__');

/**
 * The id as printed numbers alone give it, shared by clauses that repeat a number: `sec_2_2__para_1` →
 * `sec_2__para_1`.
 */
export const printedId = (id: string): string => id.replace(/(\d)_\d+(?=__|$)/g, '$1');

/** Steps of letters, each with a number or without. */
export const clauseIdPattern = /^[a-z]+(?:_\d+(?:-\d+)?(?:_\d+)?)?(?:__[a-z]+(?:_\d+(?:-\d+)?(?:_\d+)?)?)*$/;

const joinIds = (parent: string | undefined, own: string) => (parent ? `${parent}__${own}` : own);
