import { arrivedModule } from '#client/load/arrived-module.ts';
import { report } from '#client/load/report.ts';
import { readingLine } from './reading-line.ts';

// Beside the text the outline stays open. The control that opens it elsewhere is a mere heading there: it
// cannot be pressed or focused, and announces no state (WCAG 2.2, 4.1.2).
const beside = matchMedia('(min-width: 68rem)');
for (const details of document.querySelectorAll<HTMLDetailsElement>('.outline > details')) {
  const summary = details.querySelector('summary');
  const stayOpen = () => {
    if (beside.matches) details.open = true;
    if (summary) summary.tabIndex = beside.matches ? -1 : 0;
  };
  stayOpen();
  details.addEventListener('toggle', stayOpen);
  beside.addEventListener('change', stayOpen);
}

// The outline follows the reader: the clause being read is the last whose beginning is above the reading
// line.
const outline = document.querySelector<HTMLElement>('.outline');
const places = [...(outline?.querySelectorAll('a') ?? [])].flatMap((link) => {
  const clause = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  return clause ? [{ link, clause }] : [];
});
let marked: HTMLElement | undefined;

if (outline) {
  if (outline.querySelector('p.fold')) arrivedModule(import('./fill-outline.ts')).catch(report);
  for (const event of ['scroll', 'resize', 'hashchange'])
    addEventListener(event, () => mark(outline), { passive: true });
  outline.addEventListener('toggle', () => mark(outline), true);
  requestAnimationFrame(() => mark(outline));
}

function mark(nav: HTMLElement): void {
  const below = document.documentElement.scrollHeight - innerHeight - scrollY;
  const line = readingLine(innerHeight, scrollY, below);
  const begun = places.filter(({ clause }) => clause.getBoundingClientRect().top <= line);
  // The clause of the address stays current while its beginning is visible, even where it is short, cannot
  // reach the top of the window, or was entered at words inside it.
  const asked = places.find(({ link, clause }) => link.hash === location.hash && isSeen(clause));
  const current = shownLink((asked ?? begun.pop())?.link);
  if (current === marked) return;
  marked?.removeAttribute('aria-current');
  marked = current;
  if (!current) return;
  current.setAttribute('aria-current', 'location');
  reveal(current, nav);
}

/** The link itself, or the link of the outermost folded entry around it. */
function shownLink(link: HTMLAnchorElement | undefined): HTMLAnchorElement | undefined {
  const outer = link?.parentElement?.closest('details.fold');
  if (!outer) return link;
  const holder = outer.parentElement?.querySelector('a') ?? undefined;
  const shown = shownLink(holder);
  return shown === holder && (outer as HTMLDetailsElement).open ? link : shown;
}

/** Begins in the upper part of the window. */
function isSeen(clause: HTMLElement): boolean {
  const { top } = clause.getBoundingClientRect();
  return top >= 0 && top < (innerHeight * 2) / 3;
}

/** Scrolls the outline, never the page. */
function reveal(link: HTMLElement, nav: HTMLElement): void {
  const [inner, outer] = [link.getBoundingClientRect(), nav.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom)
    nav.scrollTop += inner.top - outer.top - nav.clientHeight / 3;
}
