/** Encodings of Chinese texts, by the names that users know. */
export type EncodingName = 'UTF-8' | 'UTF-16 LE' | 'UTF-16 BE' | 'GB18030';

/** A decoded file. What could not be decoded is U+FFFD. */
export interface DecodedText {
  text: string;
  encoding: EncodingName;
}

const labels: Record<EncodingName, string> = {
  'UTF-8': 'utf-8',
  'UTF-16 LE': 'utf-16le',
  'UTF-16 BE': 'utf-16be',
  GB18030: 'gb18030',
};

/**
 * Decodes by the byte order mark, else by what fits the bytes. GB18030 comes last, since it decodes UTF-8
 * without errors, as other words.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = markedEncoding(bytes) ?? wideEncoding(bytes) ?? narrowEncoding(bytes);
  return { text: new TextDecoder(labels[encoding]).decode(bytes), encoding };
}

function markedEncoding([first, second, third]: Uint8Array): EncodingName | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'UTF-8';
  if (first === 0xff && second === 0xfe) return 'UTF-16 LE';
  if (first === 0xfe && second === 0xff) return 'UTF-16 BE';
  return undefined;
}

/** UTF-16 without a mark: in no other encoding do texts hold zeros, or more than a few other controls. */
function wideEncoding(bytes: Uint8Array): EncodingName | undefined {
  const head = bytes.subarray(0, 65_536);
  if (!head.includes(0) && hasFewControls(head)) return undefined;
  const shares = (['UTF-16 LE', 'UTF-16 BE'] as const).map((name) => {
    const text = new TextDecoder(labels[name]).decode(head);
    return { name, share: countOf(text, written) / text.length };
  });
  return shares.sort((a, b) => b.share - a.share).find(({ share }) => share >= 0.9)?.name;
}

/** A few stray controls do not mean that the bytes are not text. */
export const hasFewControls = (bytes: Uint8Array): boolean =>
  bytes.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1a)).length * 200 <= bytes.length;

/** What nearly all of a Chinese text consists of; other bytes, decoded in pairs, seldom are. */
const written = /[\t\n\f\r\x20-\x7e·×—‘’“”…①-⑳\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g;

/**
 * A text in GB18030 is hardly anywhere valid UTF-8, except a few words (通知, 联通) that decode as two-byte
 * letters. A truncated or damaged UTF-8 text is valid nearly everywhere.
 */
function narrowEncoding(bytes: Uint8Array): EncodingName {
  const text = new TextDecoder('utf-8').decode(bytes);
  const lost = countOf(text, /\ufffd/g);
  const read = countOf(text, /[^\0-\x7f\ufffd]/g);
  if (lost === 0) return read > 0 && !/[\u2000-\u{10ffff}]/u.test(text) ? 'GB18030' : 'UTF-8';
  return lost * 2 < read ? 'UTF-8' : 'GB18030';
}

const countOf = (text: string, shape: RegExp): number => text.match(shape)?.length ?? 0;
