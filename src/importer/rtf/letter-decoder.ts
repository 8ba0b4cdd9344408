import type { FontBytes } from './font-table.ts';

/** Letters decoded, and what is to be known of how. */
interface Decoded {
  text: string;
  /** The file says nothing of the encoding, or cannot mean what it says: GB 18030 was assumed. */
  assumed?: true;
  /** Bytes that stand for no letter. */
  broken?: true;
}

const chinese = 'gb18030';
/** Two letters with accents in a row are more likely one of Chinese. */
const accents = /[\u00c0-\u00ff]{2}/;
/** Letters of GB 2312 as they look in a western encoding. */
const inPairs = /^\p{ASCII}*(?:[\u00a1-\u00f7][\u00a1-\u00ff]\p{ASCII}*)+$/u;

/** Collects bytes and UTF-16 units of one run, and decodes them together: a letter may have two bytes. */
export class LetterDecoder {
  /** Encoding of the whole file, where it says one. */
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

/** Signs of a symbol font stand where Unicode has them for private use. */
function signsOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => String.fromCharCode(byte > 0x20 ? 0xf000 + byte : byte)).join('');
}
