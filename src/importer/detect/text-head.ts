import { decodeText, hasFewControls } from '#importer/text/decode-text.ts';

/** Decodes the beginning of what may be a text; undefined for other bytes. */
export function textHead(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 8192);
  const { text, encoding } = decodeText(head);
  // The reader of texts reports stray controls.
  return encoding.startsWith('UTF-16') || hasFewControls(head) ? text : undefined;
}
