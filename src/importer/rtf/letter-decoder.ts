import type { FontBytes } from './font-table.ts';

/** Decoded letters, and doubts about them. */
interface Decoded {
  text: string;
  /** GB 18030 was assumed, since the file states no encoding, or one that cannot be right. */
  assumed?: true;
  /** Some bytes stand for no letter. */
  broken?: true;
}

const chinese = 'gb18030';
/** Two accented letters in a row are more likely one Han character. */
const accents = /[\u00c0-\u00ff]{2}/;
/** GB 2312 decoded in a western encoding. */
const inPairs = /^\p{ASCII}*(?:[\u00a1-\u00f7][\u00a1-\u00ff]\p{ASCII}*)+$/u;

/** Collects the bytes and UTF-16 units of a run, and decodes them together, since a letter may have two. */
export class LetterDecoder {
  /** Encoding of the whole file, if it states one. */
  fileEncoding: string | undefined;
  private bytes: number[] = [];
  private text = '';
  private assumed = false;
  private broken = false;

  push(byte: number): void {
    this.bytes.push(byte);
  }

  pushUnit(unit: number, font: FontBytes): void {
    this.decode(font);
    this.text += String.fromCharCode(unit);
  }

  get isEmpty(): boolean {
    return this.bytes.length === 0 && this.text === '';
  }

  take(font: FontBytes): Decoded {
    this.decode(font);
    const isWhole = this.text.isWellFormed();
    const decoded: Decoded = {
      text: isWhole ? this.text : this.text.toWellFormed(),
      ...(this.assumed && { assumed: true }),
      ...((this.broken || !isWhole) && { broken: true }),
    };
    [this.text, this.assumed, this.broken] = ['', false, false];
    return decoded;
  }

  private decode(font: FontBytes): void {
    if (this.bytes.length === 0) return;
    const bytes = Uint8Array.from(this.bytes);
    this.bytes = [];
    if (font === 'file') this.text += this.byFile(bytes);
    else if ('symbolFont' in font) this.text += signsOf(bytes);
    else this.text += this.strictly(font.encoding, bytes);
  }

  private byFile(bytes: Uint8Array): string {
    const stated = this.fileEncoding;
    if (stated && !stated.startsWith('windows')) return this.strictly(stated, bytes);
    const western = decoderOf(stated ?? 'windows-1252').decode(bytes);
    if (!inPairs.test(western) || (stated && !accents.test(western))) return western;
    const text = decoderOf(chinese).decode(bytes);
    if (text.includes('\ufffd') || (stated && !/\p{Script=Han}{2}/u.test(text))) return western;
    this.assumed = true;
    return text;
  }

  private strictly(encoding: string, bytes: Uint8Array): string {
    const text = decoderOf(encoding).decode(bytes);
    this.broken ||= text.includes('\ufffd');
    return text;
  }
}

const decoders = new Map<string, TextDecoder>();

function decoderOf(encoding: string): TextDecoder {
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding);
  decoders.set(encoding, decoder);
  return decoder;
}

/** Maps signs of a symbol font to the private use area. */
function signsOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => String.fromCharCode(byte > 0x20 ? 0xf000 + byte : byte)).join('');
}
