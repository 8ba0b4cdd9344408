import { report } from '#client/load/report.ts';
import { panels } from './panels.ts';

// `/` and Ctrl-K open the search: the page's own box on the search page, the dialog elsewhere. Readers can
// switch `/` off (WCAG 2.2, 2.1.4), since dictation and stray keys type it.
const box = document.querySelector<HTMLInputElement>('.search-form input');
const isSearchPage = Boolean(box?.closest('main.search'));

addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const slash = key === '/' && !(ctrlKey || metaKey || altKey || isOff() || isText(event));
  const ctrlK = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !(altKey || shiftKey);
  if (!(slash || ctrlK) || event.isComposing || document.querySelector('dialog[open]')) return;
  event.preventDefault();
  if (isSearchPage) {
    box?.focus();
    box?.select();
  } else openDialog(document.activeElement as HTMLElement | null);
});

let composing = false;

if (box && !isSearchPage) {
  box.title = '按 / 或 Ctrl-K 打开检索';
  box.setAttribute('aria-haspopup', 'dialog');
  box.setAttribute('aria-keyshortcuts', isOff() ? 'Control+K' : '/ Control+K');
  box.addEventListener('compositionstart', () => {
    composing = true;
  });
  box.addEventListener('compositionend', () => {
    composing = false;
  });
  // A click on the box opens the dialog over it. The keyboard can stay in the box; the down arrow opens it.
  box.addEventListener('click', () => openDialog(box));
  box.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' && !event.isComposing) openDialog(box);
  });
}

/** Until the dialog arrives, the box receives what is typed; a composition under way is finished in it. */
async function openDialog(opener: HTMLElement | null): Promise<void> {
  box?.focus({ preventScroll: true });
  const dialog = await panels.search().catch(report);
  // Without the dialog the box still leads to the search page.
  if (!dialog) return;
  if (composing) await new Promise((end) => box?.addEventListener('compositionend', end, { once: true }));
  dialog.open(opener ?? document.body, box ?? undefined);
}

function isOff(): boolean {
  return document.documentElement.dataset.keys === 'off';
}

function isText({ target }: Event): boolean {
  return (target as Element).matches('input, textarea, select, [contenteditable]');
}
