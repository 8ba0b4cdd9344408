import { clauseName } from '#domain/text/clause-name.ts';
import { clauseText, quotation } from './clause-text.ts';
import { copyText } from './clipboard.ts';

// Turns the link behind each clause into a menu: copy the link, copy the text with its name. Without this script it
// stays a link to its place.
const article = document.getElementById('text');
let open: { handle: HTMLElement; menu: HTMLElement } | undefined;

for (const handle of article?.querySelectorAll<HTMLAnchorElement>('a.handle') ?? []) {
  const id = decodeURIComponent(handle.hash.slice(1));
  handle.setAttribute('role', 'button');
  handle.setAttribute('aria-expanded', 'false');
  handle.setAttribute('aria-label', `${clauseName(id)}：链接和复制`);
  handle.addEventListener('click', (event) => {
    event.preventDefault();
    const same = open?.handle === handle;
    close();
    if (!same) show(handle, id);
  });
  handle.addEventListener('keydown', (event) => {
    if (event.key === ' ') event.preventDefault();
    if (event.key === ' ') handle.click();
  });
}
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !open) return;
  const { handle } = open;
  close();
  handle.focus();
});

function show(handle: HTMLElement, id: string): void {
  const menu = document.createElement('div');
  menu.className = 'clause-menu';
  menu.dataset.apparatus = '';
  menu.setAttribute('role', 'group');
  menu.setAttribute('aria-label', `${clauseName(id)}：复制`);
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  menu.append(
    button('复制链接', () => report(copyText(address(id)), '已复制链接')),
    button('复制文字', () => report(copyText(withName(id)), '已复制文字和出处')),
    button('关闭', () => {
      close();
      handle.focus();
    }),
    status,
  );
  handle.closest('p, .run-in, .heading, .table')?.after(menu);
  handle.setAttribute('aria-expanded', 'true');
  history.replaceState(history.state, '', `#${id}`);
  menu.querySelector('button')?.focus();
  open = { handle, menu };

  async function report(copied: Promise<boolean>, done: string): Promise<void> {
    status.textContent = (await copied) ? done : '没有复制成功：已选中文字，请手动复制';
    if (!(await copied)) select(id);
  }
}

function close(): void {
  open?.handle.setAttribute('aria-expanded', 'false');
  open?.menu.remove();
  open = undefined;
}

function button(label: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', act);
  return element;
}

const address = (id: string) => `${location.href.split('#')[0]}#${id}`;

function withName(id: string): string {
  const clause = document.getElementById(id);
  return clause && article ? `${quotation(clause, article.dataset)}\n${address(id)}` : '';
}

/** Where nothing may be copied, the reader finds the text marked and copies it by hand. */
function select(id: string): void {
  const clause = document.getElementById(id);
  if (clause && clauseText(clause)) getSelection()?.selectAllChildren(clause);
}
