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

/** The eId of the n-th unnumbered paragraph (from 1) of a clause, or of `preamble` or `closing`. */
export function paragraphId(parent: string, n: number): string {
  return joinIds(parent, `p_${n}`);
}

/** The steps of an eId, outermost first: `sec_2__p_1` → `[{ element: 'sec', number: 2 }, { element: 'p', number: 1 }]`. */
export function readClauseId(id: string): { element: string; number?: number }[] {
  return id.split('__').map((step) => {
    const [element = '', number] = step.split('_');
    return number === undefined ? { element } : { element, number: Number(number) };
  });
}

const joinIds = (parent: string | undefined, own: string) => (parent ? `${parent}__${own}` : own);
