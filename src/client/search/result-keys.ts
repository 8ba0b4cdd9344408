import { isComposing } from './search-field.ts';

/** Lets the arrow keys move from the field into the results, through them, and back. */
export function addResultKeys(field: HTMLInputElement, results: HTMLElement): void {
  const links = () =>
    [...results.querySelectorAll<HTMLElement>('a, summary')].filter(
      (one) => one.localName === 'summary' || !one.closest('details:not([open])'),
    );
  const step = (event: KeyboardEvent, from: number, down: boolean) => {
    const all = links();
    const to = down ? all[from + 1] : (all[from - 1] ?? field);
    if (!to) return;
    event.preventDefault();
    to.focus();
    // The field is outside the scrolling list.
    if (to !== field) to.scrollIntoView({ block: 'nearest' });
  };
  field.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' && !isComposing(event)) step(event, -1, true);
  });
  results.addEventListener('keydown', (event) => {
    const from = links().indexOf(event.target as HTMLElement);
    if (from < 0) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(event, from, event.key === 'ArrowDown');
  });
}
