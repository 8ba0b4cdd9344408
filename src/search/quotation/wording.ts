import { unifiedIdeograph } from '#domain/text/characters/unified-ideograph.ts';
import type { Variants } from './variants.ts';

/**
 * A text as wordings are compared: its characters without punctuation and white space, and where each stands.
 */
export interface Wording {
  text: string;
  /** The folded characters as code points. */
  codes: number[];
  /** Offsets in `text`, in UTF-16 code units. */
  starts: number[];
  ends: number[];
}

// Letters, digits and what is read aloud like them (%, +, ℃). < and > are brackets but before a digit. A
// mark between two digits is wording too: 1.5 is not 15, and 3-5 is not 35. No flag v and no lookbehind,
// which older browsers cannot read.
const character =
  /(\p{Nd})((?![%％‰])[\p{P}~～]+)(?=\p{Nd})|[\p{L}\p{M}\p{N}%％‰]|(?![`^¨~～￣＾｀|｜<>＜＞])\p{S}|[<>＜＞](?=\p{Nd})/gu;

/** Whether a character is a mark that is wording only because of the digits on both sides. */
export const isMark = ({ codes }: Wording, index: number): boolean =>
  /^[.·]$/.test(String.fromCodePoint(codes[index] ?? 0));

export function readWording(text: string, variants: Variants): Wording {
  const wording: Wording = { text, codes: [], starts: [], ends: [] };
  for (const { 0: found, 1: digit, 2: mark, index } of text.matchAll(character)) {
    let at = index;
    for (const piece of digit && mark ? [digit, mark] : [found]) {
      wording.codes.push(fold(piece, variants).codePointAt(0) ?? 0);
      wording.starts.push(at);
      at += piece.length;
      wording.ends.push(at);
    }
  }
  return wording;
}

/** A text with every character folded, as the index expects it. */
export const foldText = (text: string, variants: Variants): string =>
  Array.from(text, (c) => foldCharacter(c, variants)).join('');

/** Between digits the point has a meaning of its own; other marks differ as punctuation does. */
function fold(found: string, variants: Variants): string {
  if (!/^[\p{P}~～]+$/u.test(found) || /^[%％‰]$/.test(found)) return foldCharacter(found, variants);
  return /^[.．]$/.test(found) ? '.' : '·';
}

export const foldWidth = (character: string): string =>
  character
    .replace(/[！-～]/, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace('\u3000', ' ')
    .toLowerCase();

/** The character by which wordings are compared: half width, lower case, simplified. */
function foldCharacter(character: string, variants: Variants): string {
  if (/[○◯]/.test(character)) return '〇';
  const unified = foldWidth(unifiedIdeograph(character));
  return variants.get(unified) ?? unified;
}
