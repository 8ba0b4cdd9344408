import type { Result } from '#domain/diagnostic/diagnostic.ts';
import { checkCharacters } from '#domain/text/characters/check-characters.ts';

/**
 * The text of a file that an author wrote, without a byte order mark; undefined where it cannot be read.
 * Reports another encoding, named where it is likely, line ends that no reader here takes for one, and
 * characters that no text should hold.
 */
export function decodeText(bytes: Uint8Array): Result<string | undefined> {
  const { text, line } = decodeUtf8(bytes);
  if (text === undefined) {
    return {
      value: undefined,
      diagnostics: [{ code: 'encoding-unknown', args: { likely: likely(bytes) }, line }],
    };
  }
  if (text.includes('\r') && !text.includes('\n'))
    return { value: undefined, diagnostics: [{ code: 'line-ends', args: {}, line: 1 }] };
  return { value: text.replace(/^\uFEFF/, ''), diagnostics: checkCharacters(text) };
}

/** The name of the encoding that the bytes have if they are not UTF-8, as far as they show it. */
function likely(bytes: Uint8Array): string {
  const mark = `${bytes[0]} ${bytes[1]}`;
  if (mark === '255 254' || mark === '254 255') return 'UTF-16（记事本里叫“Unicode”）';
  try {
    const text = new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    return /\p{Script=Han}{2}/u.test(text) ? 'GB18030（GBK，记事本里叫“ANSI”）' : '';
  } catch {
    return '';
  }
}

/**
 * The text of bytes in UTF-8, a byte order mark included; of others the line, from 1, of the first that is
 * none.
 */
export function decodeUtf8(
  bytes: Uint8Array,
): { text: string; line?: undefined } | { text?: undefined; line: number } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const lenient = new TextDecoder().decode(bytes);
    return { line: lenient.slice(0, lenient.indexOf('\uFFFD')).split('\n').length };
  }
}
