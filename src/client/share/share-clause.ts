import { clauseCopies } from './clause-actions.ts';
import { codeHint, openShareSheet } from './share-sheet.ts';
import { shownName } from './shown-name.ts';

/** Opens the sharing of a clause on its own page: link to the page, and text. */
export function open(opener: HTMLElement): void {
  const clause = document.querySelector<HTMLElement>('.clause-page .text > section');
  if (!clause) return;
  const link = `${location.origin}${location.pathname}`;
  const actions = clauseCopies(clause, link);
  openShareSheet('分享', [{ name: shownName(clause.id), actions, hint: codeHint }], opener);
}
