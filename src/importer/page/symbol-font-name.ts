/**
 * Turns the name of a possible symbol font into the one that word processors use: 「ABCDEF+Wingdings2」 into
 * 「wingdings 2」, 「SymbolMT」 into 「symbol」.
 */
export const symbolFontName = (name: string): string =>
  name
    .replace(/^[A-Z]{6}\+/, '')
    .replace(/(?:[-,]?Regular|MT)$/i, '')
    .toLowerCase()
    .replace(/^wingdings\s*([23])$/, 'wingdings $1');
