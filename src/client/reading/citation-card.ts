import { jsonReader } from '#client/load/json-reader.ts';
import { create } from '#client/shared/create.ts';
import type { CitationCards } from '#domain/library/citation-cards.ts';
import { ifUnavailable } from '#search/sources/unavailable.ts';
import { cardContent } from './card-content.ts';

/** A mouse on its way from the link to the card needs this long, in milliseconds. */
const grace = 300;

interface Open {
  link: HTMLAnchorElement;
  card: HTMLElement;
  /** Opened by a tap: stays until it is closed. */
  presented: boolean;
}

let open: Open | undefined;
let wanted: HTMLAnchorElement | undefined;

/** Shows the card beside its link while the mouse rests on either or the link has the focus. */
export async function hint(link: HTMLAnchorElement): Promise<void> {
  if (open?.link === link || !(await show(link, false)) || !open) return;
  // The reader may have moved on meanwhile.
  if (!link.matches(':hover, :focus-visible')) return close();
  const { card } = open;
  card.addEventListener('pointerleave', closeWhenLeft);
  link.addEventListener('pointerleave', closeWhenLeft, { once: true });
  // At once: the card may cover what has the focus now.
  link.addEventListener('blur', () => closeIfLeft(open), { once: true });
  putBeside(card, link, link.matches(':focus-visible'));
}

/**
 * Shows the card for a tap, with a link to the cited place. Resolves to false if there is nothing to show.
 */
export async function present(link: HTMLAnchorElement): Promise<boolean> {
  if (!(await show(link, true)) || !open) return false;
  const { card } = open;
  const button = create('button', { type: 'button' }, '关闭');
  button.addEventListener('click', () => close(true));
  card.querySelector('.actions')?.append(button);
  card.classList.add('presented');
  link.setAttribute('aria-expanded', 'true');
  putBeside(card, link, false);
  card.querySelector<HTMLElement>('.actions a')?.focus({ preventScroll: true });
  return true;
}

document.addEventListener('keydown', ({ key }) => key === 'Escape' && close(true));
// On release, so that a press can be taken back (WCAG 2.2, 2.5.2).
document.addEventListener('pointerup', ({ target }) => {
  if (!open?.card.contains(target as Node) && !open?.link.contains(target as Node)) close();
});

async function show(link: HTMLAnchorElement, presented: boolean): Promise<boolean> {
  wanted = link;
  const content = cardContent(link, await loadCards(), presented);
  // The reader may have moved on to another link meanwhile.
  if (!content || wanted !== link) return false;
  close();
  const card = create('div', { className: 'citation-card', id: 'citation-card' }, content);
  card.dataset.apparatus = '';
  card.setAttribute('role', presented ? 'dialog' : 'group');
  card.setAttribute('aria-label', '引文');
  // The tooltip says the same, and would cover the card.
  link.removeAttribute('title');
  link.setAttribute('aria-describedby', card.id);
  document.getElementById('main')?.append(card);
  open = { link, card, presented };
  return true;
}

function close(giveFocusBack = false): void {
  wanted = undefined;
  if (!open) return;
  const { link, card } = open;
  open = undefined;
  if (giveFocusBack && card.contains(document.activeElement)) link.focus({ preventScroll: true });
  card.remove();
  link.removeAttribute('aria-describedby');
  link.removeAttribute('aria-expanded');
}

function closeWhenLeft(): void {
  const left = open;
  setTimeout(() => closeIfLeft(left), grace);
}

function closeIfLeft(left: Open | undefined): void {
  if (!left || open !== left || left.presented) return;
  const { link, card } = left;
  if (!link.matches(':hover, :focus-visible') && !card.matches(':hover')) close();
  else if (link.matches(':hover')) link.addEventListener('pointerleave', closeWhenLeft, { once: true });
}

/**
 * Places the card below the link, or above it where there is more room, and above the bar. On a phone the
 * styles place what is presented, and what has no room beside the link. A card higher than the room scrolls
 * in itself. The keyboard cannot scroll it: there the page scrolls, as far as the link stays in view, and
 * further by its own keys.
 */
function putBeside(card: HTMLElement, link: HTMLElement, keyboard: boolean): void {
  const { top, bottom } = link.getBoundingClientRect();
  const left = [...link.getClientRects()].pop()?.left ?? 0;
  const { clientWidth } = document.documentElement;
  const below = floor() - bottom;
  const needed = card.offsetHeight + 2 * gap;
  const above = top >= needed || (!keyboard && top > Math.max(below, leastHeight));
  const isBelow = below >= needed || !above;
  if (!keyboard && needed > Math.max(below, top)) card.classList.add('low');
  if (!keyboard) card.style.maxHeight = `${Math.max(leastHeight, isBelow ? below : top) - 2 * gap}px`;
  const { offsetWidth: width, offsetHeight: height } = card;
  card.style.left = `${Math.max(edge, Math.min(left, clientWidth - width - edge)) + scrollX}px`;
  card.style.top = `${(isBelow ? bottom + gap : top - height - gap) + scrollY}px`;
  if (keyboard && isBelow) scrollBy(0, Math.max(0, Math.min(needed - below, top - gap)));
}

/** Pixels from the top of the window to the bar, or to the window's end. */
function floor(): number {
  const bar = document.querySelector('.reading-bar')?.getBoundingClientRect();
  return bar?.height ? Math.min(bar.top, innerHeight) : innerHeight;
}

/** Pixels between link and card, and above or below both. */
const gap = 4;
/** Pixels between card and window, at either side. */
const edge = 8;
/** Least height in pixels of a card that scrolls: a few lines. */
const leastHeight = 120;

const read = jsonReader();

/** Fetches the cards of this page once. Without an answer there are none. */
const loadCards = (): Promise<CitationCards> =>
  ifUnavailable(
    read<CitationCards>(document.getElementById('text')?.dataset.cards ?? '', 'documents'),
    () => ({ documents: {}, clauses: {} }),
  );
