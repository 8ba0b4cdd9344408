import { symbolFonts } from './symbol-fonts.table.ts';

export function isSymbolFont(font: string | undefined): font is string {
  return font !== undefined && Object.hasOwn(symbolFonts, font.toLowerCase());
}

/**
 * Maps a sign of a symbol font to a character; undefined if unknown. Word keeps such signs at U+F000 and
 * above, or by their bytes.
 */
export function readSymbol(font: string | undefined, code: number): string | undefined {
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  if (isSymbolFont(font)) return symbolFonts[font.toLowerCase()]?.[isPrivate ? code - 0xf000 : code];
  return isPrivate || code < 0x20 || code > 0x10ffff ? undefined : String.fromCodePoint(code);
}
