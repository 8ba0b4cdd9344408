import { styled } from '#client/load/styled.ts';
import { copyText } from '#client/shared/clipboard.ts';
import { officialCitation } from '#export/citation/official-citation.ts';
import type { Action, Outcome } from './action-list.ts';
import { clauseActions, wordsLabel } from './clause-actions.ts';
import { pageWork } from './page-work.ts';
import { wordsSelectedIn } from './selected-words.ts';
import { codeAction, copyLink, systemActions } from './share-actions.ts';
import { codeHint, openShareSheet, type ShareGroup } from './share-sheet.ts';

/** Opens the sharing of a document: the page, and for a full text also the clause being read. */
export function open(opener: HTMLElement): void {
  const article = document.querySelector<HTMLElement>('#text, #record');
  if (!article) return;
  const page = { name: '本页', actions: pageActions(opener), hint: codeHint };
  openShareSheet('分享', [page, ...clauseGroups(article)], opener);
}

function clauseGroups(article: HTMLElement): ShareGroup[] {
  const words = wordsSelectedIn(article);
  // The outline marks the clause being read.
  const link = document.querySelector<HTMLAnchorElement>('.outline [aria-current]');
  const clause = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!clause) return [];
  const actions = clauseActions(clause, () => words).filter(({ label }) => words || label !== wordsLabel);
  return [{ name: `当前条款：${link.textContent}`, actions }];
}

/** Replaces this sheet. */
async function openCitations(opener: HTMLElement): Promise<Outcome> {
  const { open: openCite } = await styled(import('#client/take-along/cite-sheet.ts'));
  document.querySelector('dialog.share-sheet')?.remove();
  openCite(opener);
  return { message: '' };
}

async function printPage(): Promise<Outcome> {
  print();
  return { message: '' };
}

function pageActions(opener: HTMLElement): Action[] {
  const link = `${location.origin}${location.pathname}`;
  const name = officialCitation(pageWork());
  return [
    { label: '复制本页链接', act: () => copyLink(link, '已复制本页链接') },
    { label: '复制引文', act: () => copyLink(name, `已复制引文：${name}`) },
    { label: '引用和下载', act: () => openCitations(opener) },
    {
      label: '复制标题和链接',
      act: async () =>
        (await copyText(`${name}\n${link}`))
          ? { message: '已复制标题和链接' }
          : copyLink(`${name} ${link}`, '已复制标题和链接'),
    },
    codeAction(link, '本页'),
    ...systemActions(name, link),
    { label: '打印', act: printPage },
  ];
}
