// Beside the text outline and key points are open from the start; a browser without ::details-content needs it said.
if (matchMedia('(min-width: 68rem)').matches)
  for (const details of document.querySelectorAll<HTMLDetailsElement>('.outline details, .glance'))
    details.open = true;

const outline = document.querySelector<HTMLElement>('.outline');

// The outline follows the reader: the clause being read is the last that begins above this part of the window's height.
const line = 0.25;
const places = [...(outline?.querySelectorAll('a') ?? [])].flatMap((link) => {
  const clause = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  return clause ? [{ link, clause }] : [];
});

if (outline && 'IntersectionObserver' in window) {
  const rootMargin = `-${line * 100}% 0px -${(1 - line) * 100}% 0px`;
  const observer = new IntersectionObserver(() => mark(outline), { rootMargin });
  for (const { clause } of places) observer.observe(clause);
}

function mark(nav: HTMLElement): void {
  const height = innerHeight * line;
  const current = places.filter(({ clause }) => clause.getBoundingClientRect().top <= height).at(-1)?.link;
  for (const { link } of places) {
    if (link === current) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
  if (current) reveal(current, nav);
}

/** Scrolls the outline alone, never the page. */
function reveal(link: HTMLElement, nav: HTMLElement): void {
  const [inner, outer] = [link.getBoundingClientRect(), nav.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom)
    nav.scrollTop += inner.top - outer.top - nav.clientHeight / 3;
}

export {};
