import type { Text } from 'hast';
import { report } from '#importer/finding/finding.ts';
import { placeOfText } from '#importer/html/page/place-of-text.ts';
import type { Reading } from '#importer/html/reading.ts';
import { readSymbol } from '#importer/symbol/read-symbol.ts';

const unknownSign = '〓';

/** Reads a text in a symbol font. Letters that the font lacks come from another one, as in a browser. */
export function readSigns(text: Text, font: string, reading: Reading): string {
  return [...text.value]
    .map((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      const isSign = (code > 0x20 && code <= 0xff && code !== 0xa0) || (code >= 0xf000 && code <= 0xf0ff);
      if (!isSign) return letter;
      const known = readSymbol(font, code);
      if (known) return known;
      const name = `${font} ${code.toString(16).toUpperCase().padStart(4, '0')}`;
      report(reading, 'symbol-unknown', { name }, placeOfText(text));
      return unknownSign;
    })
    .join('');
}
