/** Takes bytes; gives their text, or where they are no UTF-8 the line, from 1, of the first that is none. A byte order mark is a character. */
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
