/** No writer has longer control words. */
const longestWord = 32;
const [backslash, open, close, quote, space, minus] = [..."\\{}' -"].map((sign) => sign.charCodeAt(0));

type RtfToken = 'open' | 'close' | 'word' | 'symbol' | 'byte' | 'end';

/** Reads the tokens of an RTF file in one pass. */
export class RtfScanner {
  /** The control word, or the sign of a control symbol. */
  word = '';
  /** The number after a control word. */
  value: number | undefined;
  byte = 0;
  /** The byte was written as `\'hh`. */
  isEscaped = false;
  at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  next(): RtfToken {
    const byte = this.bytes[this.at++];
    if (byte === undefined) return 'end';
    if (byte === open) return 'open';
    if (byte === close) return 'close';
    if (byte === backslash) return this.control();
    this.byte = byte;
    this.isEscaped = false;
    return 'byte';
  }

  /** Skips bytes, such as those after `\bin`. */
  pass(count: number): void {
    this.at = Math.min(this.bytes.length, this.at + Math.max(0, count));
  }

  /** Skips the rest of the current group with its end. */
  skipGroup(): void {
    for (let depth = 1; depth > 0; ) {
      const token = this.next();
      if (token === 'end') return;
      if (token === 'open') depth++;
      else if (token === 'close') depth--;
      else if (token === 'word' && this.word === 'bin') this.pass(this.value ?? 0);
    }
  }

  private control(): RtfToken {
    const first = this.bytes[this.at];
    if (first === undefined) return 'end';
    if (!isLetter(first)) return this.symbol(first);
    const start = this.at;
    while (isLetter(this.bytes[this.at]) && this.at - start < longestWord) this.at++;
    this.word = String.fromCharCode(...this.bytes.subarray(start, this.at));
    this.value = this.number();
    if (this.bytes[this.at] === space) this.at++;
    return 'word';
  }

  private symbol(sign: number): RtfToken {
    this.at++;
    if (sign === quote) {
      const digits = String.fromCharCode(...this.bytes.subarray(this.at, this.at + 2));
      if (/^[\da-f]{2}$/i.test(digits)) {
        this.at += 2;
        this.byte = Number.parseInt(digits, 16);
        this.isEscaped = true;
        return 'byte';
      }
    }
    this.word = String.fromCharCode(sign);
    this.value = undefined;
    return 'symbol';
  }

  private number(): number | undefined {
    const start = this.at;
    const isNegative = this.bytes[start] === minus && isDigit(this.bytes[start + 1]);
    if (isNegative) this.at++;
    let value = 0;
    const first = this.at;
    for (let byte = this.bytes[this.at]; isDigit(byte) && this.at - first < 10; byte = this.bytes[this.at]) {
      value = value * 10 + (byte as number) - 0x30;
      this.at++;
    }
    if (this.at === first) return undefined;
    return isNegative ? -value : value;
  }
}

const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x39;

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
}
