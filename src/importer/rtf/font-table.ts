import { isSymbolFont } from '#importer/symbol/read-symbol.ts';
import { charsetEncodings, codePageEncodings } from './encodings.table.ts';

const longestName = 100;

export class RtfFont {
  charset: number | undefined;
  codePage: number | undefined;
  name = '';

  call(words: string): void {
    if (this.name.length < longestName) this.name += words;
  }
}

/** How to decode bytes in a font: by an encoding, as signs of a symbol font, or like the file. */
export type FontBytes = { encoding: string } | { symbolFont: string } | 'file';

const symbolCharset = 2;

export class FontTable {
  private readonly fonts = new Map<number, RtfFont>();

  define(number: number): RtfFont {
    const font = new RtfFont();
    this.fonts.set(number, font);
    return font;
  }

  /** `file` means the encoding of the file. */
  bytesOf(number: number | undefined): FontBytes {
    const font = this.fonts.get(number ?? -1);
    if (!font) return 'file';
    const name = font.name.replace(/;.*$/, '').trim();
    if (font.charset === symbolCharset || isSymbolFont(name)) return { symbolFont: name };
    const encoding = codePageEncodings[font.codePage ?? -1] ?? charsetEncodings[font.charset ?? -1];
    return encoding ? { encoding } : 'file';
  }
}
