/**
 * The name of a font as word processors call it, where it may hold signs: of 「ABCDEF+Wingdings2」 and
 * 「SymbolMT」, 「wingdings 2」 and 「symbol」.
 */
export const symbolFontName = (name: string): string =>
  name
    .replace(/^[A-Z]{6}\+/, '')
    .replace(/(?:[-,]?Regular|MT)$/i, '')
    .toLowerCase()
    .replace(/^wingdings\s*([23])$/, 'wingdings $1');
