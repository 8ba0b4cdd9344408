import type { Variants } from './variants.ts';

export const foldWidth = (character: string): string =>
  character
    .replace(/[！-～]/, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace('\u3000', ' ')
    .toLowerCase();

// What copies from PDF files hold instead of ideographs: Kangxi radicals and compatibility ideographs.
const compatibility = /[\u2E80-\u2FDF\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/u;

/** The character by which wordings are compared: half width, lower case, simplified. */
export function foldCharacter(character: string, variants: Variants): string {
  if (/[○◯]/.test(character)) return '〇';
  const unified = compatibility.test(character) ? character.normalize('NFKC') : foldWidth(character);
  return variants.get(unified) ?? unified;
}
