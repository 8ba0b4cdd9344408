import { arrivedModule } from '#client/load/arrived-module.ts';
import { report } from '#client/load/report.ts';
import { styled } from '#client/load/styled.ts';
import { wordsSelectedIn } from './selected-words.ts';

// Turns the link after each clause into a button; what it opens is loaded when it is first pressed. Without
// this script, or where that does not arrive, it stays a link to its place.
const article = document.getElementById('text');
let words: Range | undefined;

makeButtons();
// The page of a code has none for its articles and what they hold.
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

// A finger that presses a button takes the selection away before the click; one that presses the text lets
// go of it.
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
