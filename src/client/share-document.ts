import { bookTitle } from '#domain/text/book-title.ts';
import { clauseName } from '#domain/text/clause-name.ts';
import { type Action, actionList } from './action-list.ts';
import { clauseActions, clauseHint } from './clause-actions.ts';
import { copyText } from './clipboard.ts';
import { create } from './create.ts';
import { wordsSelectedIn } from './selected-words.ts';
import { codeAction, copyLink, systemActions } from './share-actions.ts';
import { openSheet } from './sheet.ts';

/** Shows what can be shared: the whole document, and the clause that is being read. */
export function open(opener: HTMLElement): void {
  const article = document.getElementById('text');
  if (!article) return;
  const words = wordsSelectedIn(article);
  const clause = clauseBeingRead();
  const groups = [group('分享全文', documentActions(article), '用微信扫二维码，可在手机上打开。')];
  if (clause)
    groups.push(
      group(
        `正在读的条款：${clauseName(clause.id)}`,
        clauseActions(clause, () => words),
        clauseHint(clause),
      ),
    );
  const focus = groups[0]?.querySelector('button') ?? undefined;
  const content = create('div', { className: 'sharing' }, ...groups);
  openSheet({ name: '分享', className: 'share-sheet', content, opener, focus });
}

/** What the outline marks. */
function clauseBeingRead(): HTMLElement | null {
  const link = document.querySelector<HTMLAnchorElement>('.outline [aria-current]');
  return link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
}

function documentActions({ dataset: { title = '', number = '' } }: HTMLElement) {
  const link = `${location.origin}${location.pathname}`;
  const name = `${bookTitle(title)}${number && `（${number}）`}`;
  return [
    { label: '复制全文链接', act: () => copyLink(link, '已复制全文的链接') },
    {
      label: '复制标题和链接',
      act: async () =>
        (await copyText(`${name}\n${link}`))
          ? { said: '已复制标题和链接' }
          : copyLink(`${name} ${link}`, '已复制标题和链接'),
    },
    codeAction(link, '全文'),
    ...systemActions(name, link),
  ];
}

function group(name: string, actions: readonly Action[], hint: string): HTMLElement {
  return create('section', {}, create('h3', {}, name), ...actionList(actions, hint));
}
