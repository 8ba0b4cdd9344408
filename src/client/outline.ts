import { readingLine } from './reading-line.ts';

// Beside the text outline and key points stay open, and what opens them elsewhere is a heading there: it can be neither
// pressed nor reached, and says no state that one does not see (WCAG 2.2, 4.1.2).
const beside = matchMedia('(min-width: 68rem)');
for (const details of document.querySelectorAll<HTMLDetailsElement>('.outline details, .glance')) {
  const summary = details.querySelector('summary');
  const stayOpen = () => {
    if (beside.matches) details.open = true;
    if (summary) summary.tabIndex = beside.matches ? -1 : 0;
  };
  stayOpen();
  details.addEventListener('toggle', stayOpen);
  beside.addEventListener('change', stayOpen);
}

// The outline follows the reader: the clause being read is the last that has been begun.
const outline = document.querySelector<HTMLElement>('.outline');
const places = [...(outline?.querySelectorAll('a') ?? [])].flatMap((link) => {
  const clause = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  return clause ? [{ link, clause }] : [];
});
let marked: HTMLElement | undefined;

if (outline) {
  for (const event of ['scroll', 'resize', 'hashchange'])
    addEventListener(event, () => mark(outline), { passive: true });
  requestAnimationFrame(() => mark(outline));
}

function mark(nav: HTMLElement): void {
  const below = document.documentElement.scrollHeight - innerHeight - scrollY;
  const line = readingLine(innerHeight, scrollY, below);
  const begun = places.filter(({ clause }) => clause.getBoundingClientRect().top <= line);
  // What was asked for stays the one that is read while its beginning is seen, however short it is, and where the page
  // ends before it can stand at the top, or words in it were led to.
  const asked = places.find(({ link, clause }) => link.hash === location.hash && isSeen(clause));
  const current = (asked ?? begun.at(-1))?.link;
  if (current === marked) return;
  marked?.removeAttribute('aria-current');
  marked = current;
  if (!current) return;
  current.setAttribute('aria-current', 'location');
  reveal(current, nav);
}

/** In the upper part of the window. */
function isSeen(clause: HTMLElement): boolean {
  const { top } = clause.getBoundingClientRect();
  return top >= 0 && top < (innerHeight * 2) / 3;
}

/** Scrolls the outline alone, never the page. */
function reveal(link: HTMLElement, nav: HTMLElement): void {
  const [inner, outer] = [link.getBoundingClientRect(), nav.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom)
    nav.scrollTop += inner.top - outer.top - nav.clientHeight / 3;
}
