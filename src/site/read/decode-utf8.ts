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
