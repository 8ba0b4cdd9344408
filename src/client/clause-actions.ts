import { clauseName } from '#domain/text/clause-name.ts';
import type { Action, Outcome } from './action-list.ts';
import { quotation } from './clause-text.ts';
import { copyText } from './clipboard.ts';
import { codeAction, copyLink, systemActions } from './share-actions.ts';
import { pageAddress, placeAddress, wordsAddress } from './share-addresses.ts';

/** Takes the element of a clause or paragraph, and a function that gives the words which the reader has selected; gives what the menu offers. */
export function clauseActions(clause: HTMLElement, wordsSelected: () => Range | undefined): Action[] {
  const name = clauseName(clause.id);
  const place = placeAddress(clause.id);
  const page = pageAddress(clause);
  const text = quotation(clause, document.getElementById('text')?.dataset ?? {});
  return [
    { label: '复制链接', act: () => copyLink(place, `已复制链接：${name}`) },
    { label: '复制文字和出处', act: () => copyQuotation(clause, `${text}\n${place}`, name) },
    ...(page
      ? [{ label: '复制单页链接', act: () => copyLink(page, `已复制单页链接（微信里也能直达）：${name}`) }]
      : []),
    { label: '链接到所选文字', act: () => copyWords(wordsSelected()) },
    codeAction(page ?? place, name),
    ...systemActions(text, page ?? place),
  ];
}

async function copyQuotation(clause: HTMLElement, text: string, name: string): Promise<Outcome> {
  return (await copyText(text))
    ? { said: `已复制文字和出处：${name}` }
    : { said: '没有复制成功：已选中文字，请手动复制', select: clause };
}

async function copyWords(words: Range | undefined): Promise<Outcome> {
  if (!words) return { said: '请先在正文中选中文字，再点这里' };
  return copyLink(wordsAddress(words), `已复制所选文字的链接：${words}`);
}
