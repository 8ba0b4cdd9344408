import { report } from '#importer/finding/finding.ts';
import { excerpt, type Place } from '#importer/finding/place.ts';
import { readSymbol } from '#importer/symbol/read-symbol.ts';
import type { RunLook } from './run-look.ts';
import type { WordReading } from './word-reading.ts';

const unknownSign = '〓';
/** Only signs of symbol fonts have these codes. */
const signs = /[\uf000-\uf0ff]/u;

/** Collects the words of a paragraph, and what is left out of them or flattened. */
export class InlineText {
  text = '';
  private readonly sizes = new Map<number, number>();
  private readonly unusual = { hidden: '', struck: '', raised: '' };
  private readonly reading: WordReading;
  private readonly place: Place;

  constructor(reading: WordReading, place: Place) {
    this.reading = reading;
    this.place = place;
  }

  add(words: string, look: RunLook): void {
    if (look.hidden) {
      this.unusual.hidden += words;
      return;
    }
    if (look.struck) this.unusual.struck += words;
    if (look.raised) this.unusual.raised += words;
    this.sizes.set(look.size, (this.sizes.get(look.size) ?? 0) + words.trim().length);
    this.text += words;
  }

  /** Adds letters of a run; in a symbol font they are signs. */
  letters(words: string, font: string | undefined): string {
    if (!font && !signs.test(words)) return words;
    return [...words]
      .map((letter) => {
        const code = letter.codePointAt(0) ?? 0;
        const isSign = signs.test(letter) || (font && code > 0x20 && code <= 0xff);
        return isSign ? this.sign(font, code) : letter;
      })
      .join('');
  }

  sign(font: string | undefined, code: number): string {
    const known = readSymbol(font, code);
    if (known) return known;
    const name = `${font ?? ''} ${code.toString(16).toUpperCase().padStart(4, '0')}`.trim();
    report(this.reading, 'symbol-unknown', { name }, this.place);
    return unknownSign;
  }

  /** Size of most letters, in points. */
  get size(): number | undefined {
    let most = 0;
    let size: number | undefined;
    for (const [each, letters] of this.sizes) {
      if (letters > most) [size, most] = [each, letters];
    }
    return size;
  }

  reportUnusual(): void {
    const codes = { hidden: 'text-hidden', struck: 'text-struck', raised: 'text-raised' } as const;
    for (const kind of ['hidden', 'struck', 'raised'] as const) {
      const words = excerpt(this.unusual[kind]);
      if (words) report(this.reading, codes[kind], { words }, this.place);
    }
  }
}
