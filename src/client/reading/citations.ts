import { report } from '#client/load/report.ts';
import { styled } from '#client/load/styled.ts';
import { withTimeout } from '#client/load/with-timeout.ts';

// Shows what a citation names without leaving the page: when the mouse rests on it, when it gets the focus,
// and on the first tap. Otherwise it stays the link that it is; the card is loaded, with its styles, when it
// is first wanted.
const article = document.getElementById('text');
/** Milliseconds that a mouse rests before the card shows: passing over it must show nothing. */
const pause = 350;
/** Milliseconds after which a tap follows the link instead of waiting for the card. */
const tapLimit = 4_000;
const card = () => styled(import('./citation-card.ts'));
let pointer = '';
let resting: ReturnType<typeof setTimeout> | undefined;

article?.addEventListener('pointerover', (event) => {
  const link = citationAt(event);
  if (!link || event.pointerType !== 'mouse' || link.contains(event.relatedTarget as Node | null)) return;
  clearTimeout(resting);
  resting = setTimeout(() => hint(link), pause);
});
article?.addEventListener('pointerout', () => clearTimeout(resting));
article?.addEventListener('pointerdown', (event) => {
  pointer = event.pointerType;
});
article?.addEventListener('focusin', (event) => {
  const link = citationAt(event);
  if (link?.matches(':focus-visible')) hint(link);
});
article?.addEventListener('click', async (event) => {
  const link = citationAt(event);
  const tapped = pointer === 'touch' && event.detail > 0 && !event.ctrlKey && !event.metaKey;
  pointer = '';
  if (!link || !tapped || link.getAttribute('aria-expanded') === 'true') return;
  event.preventDefault();
  const presenting = card().then(({ present }) => present(link));
  const shown = await withTimeout(presenting, 'card', tapLimit).catch(report);
  if (!shown) location.assign(link.href);
});

/** Without the card, the link stays an ordinary link. */
const hint = (link: HTMLAnchorElement): Promise<void> =>
  card()
    .then((script) => script.hint(link))
    .catch(report);

function citationAt({ target }: Event): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a.citation:not(.own)') : null;
}
