import { create } from '#client/shared/create.ts';
import { shownName } from './shown-name.ts';

/** Adds the link to its place to each paragraph of a clause that lacks one. */
export function addHandles(article: HTMLElement): void {
  const blocks = article.querySelectorAll<HTMLElement>(
    '.run-in > p, p[id], .table[id], section > p:not([data-zone], [data-apparatus])',
  );
  for (const block of blocks) {
    const id = block.id || block.closest('section[id]')?.id;
    if (!id || block.querySelector('.handle')) continue;
    const handle = create('a', { className: 'handle', href: `#${id}` });
    handle.dataset.apparatus = '';
    handle.setAttribute('aria-label', `链接：${shownName(id)}`);
    block.append(handle);
  }
}
