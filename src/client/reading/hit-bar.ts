import { create } from '#client/shared/create.ts';
import { type MarkedHit, unmarkHits } from './mark-hits.ts';

/**
 * Shows the bar that leads from one hit to the next, or back to the only one. The first hit in the clause
 * that the address names is current, and is scrolled into view unless the reader is to `stay`.
 */
export function showHitBar(hits: readonly MarkedHit[], { stay }: { stay: boolean }): void {
  const status = create('p');
  status.setAttribute('role', 'status');
  const isOne = hits.length === 1;
  const next = button(isOne ? '回到此处' : '下一处', () => show(current + 1));
  const bar = create(
    'nav',
    { className: 'hit-bar' },
    status,
    ...(isOne ? [] : [button('上一处', () => show(current - 1))]),
    next,
    button('清除标记', remove),
  );
  bar.setAttribute('aria-label', '检索到的字句');
  document.querySelector('main')?.append(bar);
  const skip = button(`跳到“${next.textContent}”（共${hits.length}处）`, () => next.focus());
  putWhereTabBegins(skip);
  document.documentElement.dataset.hits = '';
  let current = Math.max(0, firstInPlace(hits));
  addEventListener('hashchange', follow);
  // Screen readers announce what the bar says later, not what it says when it appears.
  setTimeout(() => show(current, stay ? 'stays' : 'jumps'));

  function show(to: number, view: 'stays' | 'jumps' | 'glides' = 'glides'): void {
    toggle(hits[current], false);
    current = (to + hits.length) % hits.length;
    const hit = hits[current];
    toggle(hit, true);
    const name = create('span', { textContent: `：${hit?.passage.name}` });
    status.replaceChildren(isOne ? '共1处' : `第${current + 1}处，共${hits.length}处`, name);
    if (view !== 'stays') bringIntoView(hit?.marks[0], view);
  }

  /** Continues from the clause that the reader has gone to. */
  function follow(): void {
    const first = firstInPlace(hits);
    if (first >= 0) show(first);
  }

  function remove(): void {
    const hit = hits[current];
    removeEventListener('hashchange', follow);
    bar.remove();
    skip.remove();
    unmarkHits();
    delete document.documentElement.dataset.hits;
    forgetQuery();
    // Earlier addresses in the history carry the query too.
    addEventListener('popstate', forgetQuery);
    if (hit) giveFocus(hit.place);
  }
}

/**
 * The bar stands after the text. Puts the link to it one press of Tab away: in the clause that the address
 * names, or after 跳到正文 (WCAG 2.2, 2.4.1).
 */
function putWhereTabBegins(skip: HTMLElement): void {
  const clause = document.getElementById(location.hash.slice(1));
  skip.className = clause ? 'skip-in-text' : 'skip';
  skip.dataset.apparatus = '';
  if (clause) clause.prepend(skip);
  else document.querySelector('.skip')?.after(skip);
}

function forgetQuery(): void {
  const url = new URL(location.href);
  url.searchParams.delete('q');
  history.replaceState(history.state, '', url);
}

/** Index of the first hit in the clause that the address names; -1 where there is none. */
function firstInPlace(hits: readonly MarkedHit[]): number {
  // No character of an eId is escaped in an address.
  const clause = document.getElementById(location.hash.slice(1));
  return hits.findIndex(({ marks: [mark] }) => mark && clause?.contains(mark));
}

function toggle(hit: MarkedHit | undefined, isCurrent: boolean): void {
  for (const mark of hit?.marks ?? []) mark.toggleAttribute('data-current', isCurrent);
}

/**
 * Scrolls smoothly, except when the reader wants less motion, and on arrival, when it could carry off a
 * reader who has begun to do something. On arrival it scrolls the page itself: after `scrollIntoView` Tab
 * would begin at the mark, past the link to the bar.
 */
function bringIntoView(mark: HTMLElement | undefined, view: 'jumps' | 'glides'): void {
  const { top = 0, bottom = 0 } = mark?.getBoundingClientRect() ?? {};
  if (top > innerHeight * margin && bottom < innerHeight * (1 - margin)) return;
  const glides = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (view === 'jumps') scrollBy(0, (top + bottom - innerHeight) / 2);
  else mark?.scrollIntoView({ block: 'center', behavior: glides ? 'smooth' : 'auto' });
}

/** Share of the window at its top and bottom, where the bar is: marks outside it are not scrolled. */
const margin = 0.2;

/** Makes a clause focusable for as long as it has the focus. */
function giveFocus(place: HTMLElement): void {
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = create('button', { type: 'button', textContent: label });
  made.addEventListener('click', act);
  return made;
}
