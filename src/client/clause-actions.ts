import { clauseName } from '#domain/text/clause-name.ts';
import type { Action, Outcome } from './action-list.ts';
import { quotation } from './clause-text.ts';
import { copyText } from './clipboard.ts';
import { byHand, codeAction, copyLink, systemActions } from './share-actions.ts';
import { pageAddress, placeAddress, wordsAddress } from './share-addresses.ts';

/** Takes the element of a clause or paragraph, and a function that gives the words which the reader has selected; gives what the menu offers. */
export function clauseActions(clause: HTMLElement, wordsSelected: () => Range | undefined): Action[] {
  const name = clauseName(clause.id);
  const place = placeAddress(clause.id);
  const page = pageAddress(clause);
  const text = quotation(clause, document.getElementById('text')?.dataset ?? {});
  const link = clause.matches('section') ? '复制本条链接' : '复制本段链接';
  return [
    { label: link, act: () => copyLink(place, `已${link}：${name}`) },
    { label: '复制文字和出处', act: () => copyQuotation(clause, `${text}\n${place}`, name) },
    ...(page ? [{ label: '复制微信用链接', act: () => copyLink(page, `已复制微信用链接：${name}`) }] : []),
    { label: '复制所选文字链接', act: () => copyWords(wordsSelected()) },
    codeAction(page ?? place, name),
    ...systemActions(text, page ?? place),
  ];
}

/** Takes the element of a clause or paragraph; gives what is to be known before one of its actions is chosen. */
export const clauseHint = (clause: Element): string =>
  pageAddress(clause)
    ? '发到微信请用“复制微信用链接”，才能直达本条。'
    : '先选中正文中的字句，可以复制它的链接。';

/** Takes the element of a clause, its text with what is to stand around it, and its name; copies the text, or selects it to be copied by hand. */
export async function copyQuotation(clause: HTMLElement, text: string, name: string): Promise<Outcome> {
  if (await copyText(text)) return { said: `已复制文字和出处：${name}` };
  const said = '没有复制成功：已选中文字，请手动复制';
  // No finger reaches what a dialog covers.
  return document.querySelector('dialog[open]') ? byHand(text, said) : { said, select: clause };
}

async function copyWords(words: Range | undefined): Promise<Outcome> {
  if (!words) return { said: '请先在正文中选中文字，再点这里' };
  const shown = words.toString();
  const said = shown.length > 12 ? `${shown.slice(0, 12)}…` : shown;
  return copyLink(wordsAddress(words), `已复制所选文字的链接：${said}`);
}
