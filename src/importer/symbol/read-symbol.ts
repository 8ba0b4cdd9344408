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

/** Maps consecutive codes to characters; `·` for unknown ones. */
const from = (first: number, characters: string): Record<number, string> =>
  Object.fromEntries(
    [...characters].flatMap((character, i) => (character === '·' ? [] : [[first + i, character]])),
  );

/**
 * Characters for the signs of symbol fonts, by the lower byte of their codes: those that an official document
 * may contain, without pictograms.
 */
const symbolFonts: Record<string, Record<number, string>> = {
  wingdings: {
    ...from(0x28, '☎✆✉'),
    ...from(0x45, '☜☞☝☟'),
    ...from(0x6c, '●❍■□'),
    ...from(0x71, '❑❒'),
    ...from(0x75, '◆❖'),
    ...from(0x78, '☒'),
    ...from(0x80, '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿'),
    ...from(0x9f, '•'),
    ...from(0xa1, '○'),
    ...from(0xa4, '◉◎'),
    ...from(0xa7, '▪□'),
    ...from(0xab, '★'),
    ...from(0xd8, '➢'),
    ...from(0xdf, '←→↑↓↖↗↙↘'),
    ...from(0xe8, '➔'),
    ...from(0xef, '⇦⇨⇧⇩'),
    ...from(0xfb, '✗✓☒☑'),
  },
  'wingdings 2': {
    ...from(0x4f, '✗✓☒☑☒☒'),
    ...from(0x69, '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿'),
    ...from(0x97, '●'),
    ...from(0xa2, '■□'),
  },
  'wingdings 3': from(0x70, '▲▼△▽◄►◁▷'),
  symbol: {
    ...from(0x20, ' !∀#∃%&∋()∗+,−./0123456789:;<=>?'),
    ...from(0x40, '≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_'),
    ...from(0x61, 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼'),
    ...from(0xa2, '′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…'),
    ...from(0xc4, '⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓'),
    ...from(0xe5, '∑'),
    ...from(0xf2, '∫'),
  },
};
