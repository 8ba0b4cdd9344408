import { gunzipSync } from 'node:zlib';

const gzipped = (bytes: Buffer) => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** The text of any file of a site, decompressed. Words of an index are separated. */
export function textInFile(path: string, bytes: Buffer): string {
  const plain = gzipped(bytes) ? gunzipSync(bytes) : bytes;
  if (!/\.pf_(?:index|meta)$/.test(path)) return plain.toString('utf8');
  return cborStrings(plain.subarray(plain.indexOf('pagefind_dcd') + 12))
    .map(readWord)
    .join('\n');
}

const spelling = /z((?:[0-9a-f]{4})+)z|[0-9a-l][0-9a-z]{2}/g;
const twoWords = new RegExp(`^(?:${spelling.source}){2}$`);

/**
 * Decodes a word of the index, which joins two words of the text. A Han character is its offset from U+3400
 * in three digits of base 36; any other word is the hexadecimal code points of its characters between two z:
 * 「z0032z8dw」 is 「2 年」.
 */
const readWord = (word: string): string =>
  twoWords.test(word)
    ? word.replace(spelling, (one, codes?: string) =>
        codes === undefined
          ? `${String.fromCharCode(0x3400 + Number.parseInt(one, 36))} `
          : `${codes.replace(/.{4}/g, (code) => String.fromCharCode(Number.parseInt(code, 16)))} `,
      )
    : word;

/** The text strings of CBOR (RFC 8949) in order. In raw bytes a number would merge with the byte before. */
function cborStrings(bytes: Buffer): string[] {
  const strings: string[] = [];
  let at = 0;
  const head = () => {
    const first = bytes[at++] ?? 0;
    const low = first & 31;
    const size = low < 24 ? 0 : low < 28 ? 2 ** (low - 24) : 0;
    const indefinite = low === 31;
    const value =
      size === 0 ? low : size === 8 ? Number(bytes.readBigUInt64BE(at)) : bytes.readUIntBE(at, size);
    at += size;
    return { major: first >> 5, value, indefinite };
  };
  while (at < bytes.length) {
    const { major, value, indefinite } = head();
    // Arrays, maps and tags need no nesting here: their members follow one after another.
    if ((major !== 2 && major !== 3) || indefinite) continue;
    if (major === 3) strings.push(bytes.toString('utf8', at, at + value));
    at += value;
  }
  return strings;
}
