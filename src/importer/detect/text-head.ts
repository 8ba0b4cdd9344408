/** The beginning of what may be a text, as far as its letters tell what it is; nothing for other bytes. */
export function textHead(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 8192);
  if (head[0] === 0xff && head[1] === 0xfe) return decode(head, 'utf-16le');
  if (head[0] === 0xfe && head[1] === 0xff) return decode(head, 'utf-16be');
  const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1a)).length;
  // A few stray ones are left to the reader of texts, which reports them.
  if (controls * 200 <= head.length && !head.includes(0)) return decode(head, 'gb18030', 'utf-8');
  for (const label of ['utf-16le', 'utf-16be']) {
    const text = decode(head, label);
    if (mostlyWritten(text)) return text;
  }
  return undefined;
}

function decode(head: Uint8Array, label: string, first?: string): string {
  if (first) {
    try {
      // Of a character that is cut at the end, `stream` waits for the rest.
      return new TextDecoder(first, { fatal: true }).decode(head, { stream: true });
    } catch {
      // Not in that encoding.
    }
  }
  return new TextDecoder(label).decode(head, { stream: true });
}

/** Chinese texts are written in these; other bytes, read as pairs, seldom are. */
const written = /[\t\n\r\x20-\x7e·×—‘’“”…①-⑳\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/gu;

function mostlyWritten(text: string): boolean {
  return (text.match(written)?.length ?? 0) >= 0.9 * text.length;
}
