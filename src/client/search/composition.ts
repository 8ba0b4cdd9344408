/**
 * Whether a key belongs to an input method that still composes. Safari ends the composition before the Enter
 * that confirms it, which only its key code shows (UI Events, 229).
 */
export const isComposing = ({ isComposing: composing, keyCode }: KeyboardEvent): boolean =>
  composing || keyCode === 229;
