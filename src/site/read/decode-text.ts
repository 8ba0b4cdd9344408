import type { Diagnostic, Result } from '#domain/diagnostic/diagnostic.ts';
import { decodeUtf8 } from './decode-utf8.ts';

/**
 * The text of a file that an author wrote, without a byte order mark; undefined where it cannot be told.
 * Reports another encoding, named where it is likely, line ends that no reader here takes for one, and
 * control characters.
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
  return { value: text.replace(/^\uFEFF/, ''), diagnostics: controlCharacters(text) };
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

function controlCharacters(text: string): Diagnostic[] {
  return text.split('\n').flatMap((words, i): Diagnostic[] => {
    const found = control.exec(words)?.[0];
    if (found === undefined) return [];
    const name = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    return [{ code: 'control-character', args: { name }, line: i + 1 }];
  });
}

// Tab, line feed and carriage return are white space.
const control = /[\p{Cc}--[\t\n\r]]/v;
