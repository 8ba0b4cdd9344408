import { create } from '#client/shared/create.ts';
import { actionList } from './action-list.ts';
import { clauseActions, wordsLabel } from './clause-actions.ts';
import { shownName } from './shown-name.ts';

let open: { handle: HTMLElement; close(): void } | undefined;

/** Opens the menu of the handle's clause or paragraph, or closes it. */
export function toggleClauseMenu(handle: HTMLAnchorElement, wordsSelected: () => Range | undefined): void {
  const same = open?.handle === handle;
  open?.close();
  const clause = document.getElementById(decodeURIComponent(handle.hash.slice(1)));
  if (!same && clause) show(handle, clause, wordsSelected);
}

document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && open) closeAndReturn(open);
});

/** Puts the menu into the flow of the text, after the paragraph, so that it covers nothing. */
function show(handle: HTMLElement, clause: HTMLElement, wordsSelected: () => Range | undefined): void {
  const last = create('button', { type: 'button', className: 'close' }, '关闭');
  last.addEventListener('click', () => open && closeAndReturn(open));
  const menu = create('div', { className: 'clause-menu sharing' });
  menu.setAttribute('role', 'group');
  menu.setAttribute('aria-label', `分享：${shownName(clause.id)}`);
  menu.dataset.apparatus = '';
  menu.append(...actionList(clauseActions(clause, wordsSelected), '', last));
  const link = [...menu.querySelectorAll('button')].find(({ textContent }) => textContent === wordsLabel);
  offerWords();
  document.addEventListener('selectionchange', offerWords);
  (handle.closest('.run-in') ?? handle.closest('p, .heading, .table'))?.after(menu);
  handle.setAttribute('aria-expanded', 'true');
  history.replaceState(history.state, '', `#${clause.id}`);
  menu.querySelector('button')?.focus({ preventScroll: true });
  menu.scrollIntoView({ block: 'nearest' });
  open = { handle, close };

  function close(): void {
    document.removeEventListener('selectionchange', offerWords);
    handle.setAttribute('aria-expanded', 'false');
    menu.remove();
    open = undefined;
  }

  function offerWords(): void {
    if (link) link.hidden = !wordsSelected();
  }
}

function closeAndReturn({ handle, close }: NonNullable<typeof open>): void {
  close();
  handle.focus();
}
