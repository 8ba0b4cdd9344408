import { clauseName } from '#domain/text/clause-name.ts';
import { actionList } from './action-list.ts';
import { clauseActions, clauseHint } from './clause-actions.ts';
import { create } from './create.ts';

let open: { handle: HTMLElement; close(): void } | undefined;

/** Takes a handle and a function that gives the words which the reader has selected; opens the menu of its clause or paragraph, or closes it. */
export function toggleClauseMenu(handle: HTMLAnchorElement, wordsSelected: () => Range | undefined): void {
  const same = open?.handle === handle;
  open?.close();
  const clause = document.getElementById(decodeURIComponent(handle.hash.slice(1)));
  if (!same && clause) show(handle, clause, wordsSelected);
}

document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && open) closeAndReturn(open);
});

/** The menu stands in the text's own flow, behind the paragraph, so that it covers nothing. */
function show(handle: HTMLElement, clause: HTMLElement, wordsSelected: () => Range | undefined): void {
  const last = create('button', { type: 'button', className: 'close' }, '关闭');
  last.addEventListener('click', () => open && closeAndReturn(open));
  const menu = create('div', { className: 'clause-menu sharing' });
  menu.setAttribute('role', 'group');
  menu.setAttribute('aria-label', `${clauseName(clause.id)}：分享`);
  menu.dataset.apparatus = '';
  menu.append(...actionList(clauseActions(clause, wordsSelected), clauseHint(clause), last));
  (handle.closest('.run-in') ?? handle.closest('p, .heading, .table'))?.after(menu);
  handle.setAttribute('aria-expanded', 'true');
  history.replaceState(history.state, '', `#${clause.id}`);
  menu.querySelector('button')?.focus({ preventScroll: true });
  menu.scrollIntoView({ block: 'nearest' });
  open = { handle, close };

  function close(): void {
    handle.setAttribute('aria-expanded', 'false');
    menu.remove();
    open = undefined;
  }
}

function closeAndReturn({ handle, close }: NonNullable<typeof open>): void {
  close();
  handle.focus();
}
