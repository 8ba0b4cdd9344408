import type { ClauseKind } from './marker.ts';

const shortForms: Record<ClauseKind, string> = {
  attachment: 'att',
  section: 'sec',
  paragraph: 'para',
  subparagraph: 'subpara',
  point: 'point',
};

/** Akoma Ntoso 3.0 eId (naming convention, §5): the parent's id, two underscores, the short form of the level, its number. */
export function clauseId(parent: string | undefined, kind: ClauseKind, number: number): string {
  return joinIds(parent, `${shortForms[kind]}_${number}`);
}

/**
 * The eId of the n-th unnumbered paragraph (from 1) of a clause, or of `preamble` or `closing`. One that came in behind
 * it when later ones had their ids already has a number of its own behind a hyphen: `p_2-1`.
 */
export function paragraphId(parent: string, n: number, inserted?: number): string {
  return joinIds(parent, inserted === undefined ? `p_${n}` : `p_${n}-${inserted}`);
}

/** A step of an eId: `p_2-1` → `{ element: 'p', number: 2, inserted: 1 }`. */
export interface ClauseStep {
  element: string;
  number?: number;
  inserted?: number;
}

/** The steps of an eId, outermost first: `sec_2__p_1` → `[{ element: 'sec', number: 2 }, { element: 'p', number: 1 }]`. */
export function readClauseId(id: string): ClauseStep[] {
  return id.split('__').map((step) => {
    const [element = '', numbers] = step.split('_');
    const [number, inserted] = numbers?.split('-').map(Number) ?? [];
    return {
      element,
      ...(number !== undefined && { number }),
      ...(inserted !== undefined && { inserted }),
    };
  });
}

/** The id of what holds the clause or paragraph; '' of an outermost one. */
export const parentId = (id: string): string => id.split('__').slice(0, -1).join('__');

/** Steps of letters, each with a number or without. */
export const clauseIdPattern = /^[a-z]+(?:_\d+(?:-\d+)?)?(?:__[a-z]+_\d+(?:-\d+)?)*$/;

const joinIds = (parent: string | undefined, own: string) => (parent ? `${parent}__${own}` : own);
