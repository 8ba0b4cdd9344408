import { isComposing } from './composition.ts';

/** The pause in typing after which a search begins, in milliseconds. */
const pause = 200;

export interface SearchFieldEvents {
  /** What stands in the field, when the reader pauses; never while an input method composes. */
  onType(typed: string): void;
  /** What stands in the field when the reader sends it. */
  onEnter(typed: string): void;
}

/** Tells what a reader types into a form's field. Enter that confirms a composition sends nothing. */
export function watchSearchField(field: HTMLInputElement, { onType, onEnter }: SearchFieldEvents): void {
  let timer = 0;
  let confirms = false;
  const typed = () => field.value.trim();
  const later = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => onType(typed()), pause);
  };
  field.addEventListener('input', (event) => {
    if ((event as InputEvent).isComposing) clearTimeout(timer);
    else later();
  });
  field.addEventListener('compositionend', later);
  field.addEventListener('keydown', (event) => {
    confirms = event.key === 'Enter' && isComposing(event);
  });
  field.addEventListener('keyup', () => {
    confirms = false;
  });
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    if (confirms) return;
    clearTimeout(timer);
    onEnter(typed());
  });
}
