/** Milliseconds without typing after which a search begins. */
const pause = 200;

export interface SearchFieldEvents {
  /** Called with the field's content when the reader pauses; never while an input method composes. */
  onType(typed: string): void;
  /** Called with the field's content when the reader submits it. */
  onEnter(typed: string): void;
}

/** Watches what a reader types. Enter that only confirms a composition submits nothing. */
export function watchSearchField(field: HTMLInputElement, { onType, onEnter }: SearchFieldEvents): void {
  let timer = 0;
  let composing = false;
  let confirms = false;
  const typed = () => field.value.trim();
  const later = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => onType(typed()), pause);
  };
  field.addEventListener('compositionstart', () => {
    composing = true;
    clearTimeout(timer);
  });
  field.addEventListener('compositionend', () => {
    composing = false;
    later();
  });
  field.addEventListener('input', () => {
    if (!composing) later();
  });
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

/**
 * Whether a key belongs to an input method that still composes. Safari ends the composition before the Enter
 * that confirms it, which only its key code shows (UI Events, 229).
 */
export const isComposing = ({ isComposing: composing, keyCode }: KeyboardEvent): boolean =>
  composing || keyCode === 229;
