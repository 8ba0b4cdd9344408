import { arrivedModule } from '#client/load/arrived-module.ts';
import { report } from '#client/load/report.ts';
import { styled } from '#client/load/styled.ts';
import { wordsSelectedIn } from './selected-words.ts';

// Turns the link after each clause into a button; its menu is loaded when it is first pressed. Without this
// script, or if the menu does not arrive, it stays a link to its place.
const article = document.getElementById('text');
let words: Range | undefined;

makeButtons();
// The page of a code comes without handles for its articles and what they contain.
if (article?.dataset.handles === 'script') void addMissing(article);

function makeButtons(): void {
  for (const handle of article?.querySelectorAll<HTMLAnchorElement>('a.handle:not([role])') ?? []) {
    const label = handle.getAttribute('aria-label') ?? '';
    handle.setAttribute('aria-label', label.replace(/^链接/, '分享'));
    handle.setAttribute('aria-expanded', 'false');
    handle.setAttribute('role', 'button');
  }
}

async function addMissing(text: HTMLElement): Promise<void> {
  try {
    const { addHandles } = await arrivedModule(import('./add-handles.ts'));
    addHandles(text);
    makeButtons();
  } catch (error) {
    report(error);
  }
}

// On a touch screen the selection is gone before the click on a button: remember it here. A press on the text
// gives it up.
article?.addEventListener('pointerdown', ({ target }) => {
  const isMenu = (target as Element).closest('.clause-menu');
  const isPress = isMenu || (target as Element).closest('a.handle');
  words = isPress ? (wordsSelectedIn(article) ?? (isMenu ? words : undefined)) : undefined;
});

article?.addEventListener('click', async (event) => {
  const handle = handleOf(event);
  if (!handle) return;
  event.preventDefault();
  try {
    const { toggleClauseMenu } = await styled(import('./clause-menu.ts'));
    toggleClauseMenu(handle, () => wordsSelectedIn(article) ?? words);
  } catch (error) {
    report(error);
    location.hash = handle.hash;
  }
});

article?.addEventListener('keydown', (event) => {
  const handle = event.key === ' ' && handleOf(event);
  if (!handle) return;
  event.preventDefault();
  handle.click();
});

const handleOf = ({ target }: Event) => (target as Element).closest<HTMLAnchorElement>('a.handle');
