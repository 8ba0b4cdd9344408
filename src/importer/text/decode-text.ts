/** The encodings that Chinese texts are kept in, by the names that their readers know. */
export type EncodingName = 'UTF-8' | 'UTF-16 LE' | 'UTF-16 BE' | 'GB18030';

/** The letters of a file. What no letter could be read from is U+FFFD. */
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
 * Decodes by the mark at the beginning, else by what the bytes can be. GB18030 comes last, for it reads
 * UTF-8 without complaint, as other words.
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

/** A few stray ones do not tell that the bytes are no text. */
export const hasFewControls = (bytes: Uint8Array): boolean =>
  bytes.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1a)).length * 200 <= bytes.length;

/** Nearly all of a Chinese text; other bytes, read as pairs, seldom are. */
const written = /[\t\n\f\r\x20-\x7e·×—‘’“”…①-⑳\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g;

/**
 * A text in GB18030 is hardly UTF-8 anywhere, but for a few words (通知, 联通) that are letters of two bytes
 * there. One in UTF-8 that was cut or damaged is UTF-8 nearly everywhere.
 */
function narrowEncoding(bytes: Uint8Array): EncodingName {
  const text = new TextDecoder('utf-8').decode(bytes);
  const lost = countOf(text, /\ufffd/g);
  const read = countOf(text, /[^\0-\x7f\ufffd]/g);
  if (lost === 0) return read > 0 && !/[\u2000-\u{10ffff}]/u.test(text) ? 'GB18030' : 'UTF-8';
  return lost * 2 < read ? 'UTF-8' : 'GB18030';
}

const countOf = (text: string, shape: RegExp): number => text.match(shape)?.length ?? 0;
