import { decodeText, hasFewControls } from '#importer/text/decode-text.ts';

/** The beginning of what may be a text, as far as its letters tell what it is; nothing for other bytes. */
export function textHead(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 8192);
  const { text, encoding } = decodeText(head);
  // The reader of texts reports stray controls.
  return encoding.startsWith('UTF-16') || hasFewControls(head) ? text : undefined;
}
