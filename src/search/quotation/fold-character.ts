import { unifiedIdeograph } from '#domain/text/characters/unified-ideograph.ts';
import type { Variants } from './variants.ts';

export const foldWidth = (character: string): string =>
  character
    .replace(/[！-～]/, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace('\u3000', ' ')
    .toLowerCase();

/** The character by which wordings are compared: half width, lower case, simplified. */
export function foldCharacter(character: string, variants: Variants): string {
  if (/[○◯]/.test(character)) return '〇';
  const unified = foldWidth(unifiedIdeograph(character));
  return variants.get(unified) ?? unified;
}
