import { openSheet } from './sheet.ts';

/** Opens the outline of the page, at the clause that is being read. */
export function open(opener: HTMLElement): void {
  const outline = document.querySelector('.outline ol')?.cloneNode(true) as HTMLElement | undefined;
  if (!outline) return;
  const focus = outline.querySelector<HTMLElement>('[aria-current]') ?? outline.querySelector('a');
  const nav = document.createElement('nav');
  nav.setAttribute('aria-labelledby', 'sheet-name');
  nav.append(outline);
  const sheet = openSheet({
    name: '目录',
    className: 'outline-sheet',
    content: nav,
    opener,
    ...(focus && { focus }),
  });
  outline.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a')) sheet.close();
  });
}
