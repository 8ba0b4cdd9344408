import { styled } from '#client/load/styled.ts';
import { copyText } from '#client/shared/clipboard.ts';
import { officialCitation } from '#export/citation/official-citation.ts';
import type { Action, Outcome } from './action-list.ts';
import { quotation } from './clause-text.ts';
import { pageWork } from './page-work.ts';
import { byHand, codeAction, copyLink, systemActions } from './share-actions.ts';
import { pageAddress, placeAddress, wordsAddress } from './share-addresses.ts';
import { shownName } from './shown-name.ts';

/** Label of the action that copies a link to words, shown while some are selected. */
export const wordsLabel = '复制选中文字的链接';

/**
 * The menu of a clause or paragraph; its last action links to the words selected at that moment. The clause
 * itself is linked by its own page, an address that every chat keeps whole. What is in no numbered clause has
 * only its place on the page of the text.
 */
export function clauseActions(clause: HTMLElement, wordsSelected: () => Range | undefined): Action[] {
  const name = shownName(clause.id);
  const page = pageAddress(clause);
  return [
    ...clauseCopies(clause, page ?? placeAddress(clause.id)),
    ...(page ? [{ label: '打开本条', of: name, href: page }] : []),
    { label: wordsLabel, act: () => copyWords(wordsSelected()) },
  ];
}

/** What can be copied of a clause, and its code. */
export function clauseCopies(clause: HTMLElement, link: string): Action[] {
  const of = shownName(clause.id);
  const cited = officialCitation(pageWork(clause.id));
  const text = quotation(clause);
  return [
    { label: '复制链接', of, act: () => copyLink(link, `已复制链接：${of}`) },
    { label: '复制原文（附出处）', of, act: () => copyQuotation(clause, `${text}\n${link}`, of) },
    { label: '复制引文', of, act: () => copyLink(cited, `已复制引文：${cited}`) },
    { label: '引用格式', of, act: () => openCitations(clause.id) },
    codeAction(link, of),
    ...systemActions(text, link),
  ];
}

/** Opens all ways to cite a clause. */
async function openCitations(place: string): Promise<Outcome> {
  const opener = document.activeElement;
  const { openCiteSheet } = await styled(import('#client/take-along/cite-sheet.ts'));
  if (opener instanceof HTMLElement) openCiteSheet(opener, place);
  return { message: '' };
}

/** Copies the text of a clause with its citation, or selects it to be copied by hand. */
async function copyQuotation(clause: HTMLElement, text: string, name: string): Promise<Outcome> {
  if (await copyText(text)) return { message: `已复制原文和出处：${name}` };
  const message = '未能复制：已选中文字，请手动复制';
  // A dialog covers the clause.
  return document.querySelector('dialog[open]') ? byHand(text, message) : { message, select: clause };
}

async function copyWords(words: Range | undefined): Promise<Outcome> {
  if (!words) return { message: '请先选中文字' };
  const shown = words.toString();
  const short = shown.length > 12 ? `${shown.slice(0, 12)}…` : shown;
  return copyLink(wordsAddress(words), `已复制选中文字的链接：${short}`);
}
