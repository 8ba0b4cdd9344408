import { bookTitle } from '#domain/text/book-title.ts';
import { clauseName } from '#domain/text/clause-name.ts';
import type { Action } from './action-list.ts';
import { clauseActions, clauseHint } from './clause-actions.ts';
import { copyText } from './clipboard.ts';
import { wordsSelectedIn } from './selected-words.ts';
import { codeAction, copyLink, systemActions } from './share-actions.ts';
import { codeHint, openShareSheet, type ShareGroup } from './share-sheet.ts';

/** Shows what can be shared: the whole document, or its record, and the clause that is being read. */
export function open(opener: HTMLElement): void {
  const article = document.querySelector<HTMLElement>('#text, #record');
  if (!article) return;
  const whole = article.id === 'text' ? '全文' : '著录';
  const all = { name: `分享${whole}`, actions: documentActions(article.dataset, whole), hint: codeHint };
  openShareSheet([all, ...clauseGroups(article)], opener);
}

function clauseGroups(article: HTMLElement): ShareGroup[] {
  const words = wordsSelectedIn(article);
  const clause = clauseBeingRead();
  if (!clause) return [];
  const name = `正在读的条款：${clauseName(clause.id)}`;
  return [{ name, actions: clauseActions(clause, () => words), hint: clauseHint(clause) }];
}

/** What the outline marks. */
function clauseBeingRead(): HTMLElement | null {
  const link = document.querySelector<HTMLAnchorElement>('.outline [aria-current]');
  return link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
}

function documentActions({ title = '', number = '' }: DOMStringMap, whole: string): Action[] {
  const link = `${location.origin}${location.pathname}`;
  const name = `${bookTitle(title)}${number && `（${number}）`}`;
  return [
    { label: `复制${whole}链接`, act: () => copyLink(link, `已复制${whole}的链接`) },
    {
      label: '复制标题和链接',
      act: async () =>
        (await copyText(`${name}\n${link}`))
          ? { said: '已复制标题和链接' }
          : copyLink(`${name} ${link}`, '已复制标题和链接'),
    },
    codeAction(link, whole),
    ...systemActions(name, link),
  ];
}
