import { citation } from './clause-text.ts';
import { copyLink } from './share-actions.ts';
import { openShareSheet } from './share-sheet.ts';

/** Shows how the document is cited in an official letter, without an address, to be copied. */
export function open(opener: HTMLElement): void {
  const article = document.querySelector<HTMLElement>('#text, #record');
  if (!article) return;
  const cited = citation(article.dataset);
  const actions = [{ label: '复制引文', act: () => copyLink(cited, `已复制引文：${cited}`) }];
  openShareSheet('引用', [{ name: '公文格式', actions, hint: cited }], opener);
}
