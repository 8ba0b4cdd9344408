import { clauseName } from '#domain/text/clause-name.ts';
import { copyQuotation } from './clause-actions.ts';
import { quotation } from './clause-text.ts';
import { codeAction, copyLink, systemActions } from './share-actions.ts';
import { codeHint, openShareSheet } from './share-sheet.ts';

/** Shows what can be shared of a clause on a page of its own: that page, and the text. */
export function open(opener: HTMLElement): void {
  const clause = document.querySelector<HTMLElement>('.clause-page .text > section');
  if (!clause) return;
  const name = clauseName(clause.id);
  const link = `${location.origin}${location.pathname}`;
  const text = quotation(clause, clause.parentElement?.dataset ?? {});
  const actions = [
    { label: '复制本条链接', act: () => copyLink(link, `已复制本条链接：${name}`) },
    { label: '复制文字和出处', act: () => copyQuotation(clause, `${text}\n${link}`, name) },
    codeAction(link, name),
    ...systemActions(text, link),
  ];
  openShareSheet([{ name, actions, hint: codeHint }], opener);
}
