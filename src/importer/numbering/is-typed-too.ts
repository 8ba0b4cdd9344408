/**
 * Tells whether the words begin with the automatic number typed again. 1 counts before a stop or a space, but
 * not in 1997年.
 */
export function isTypedToo(marker: string, text: string): boolean {
  const words = text.trimStart();
  if (!marker || !words.startsWith(marker)) return false;
  const next = words.charAt(marker.length);
  return (
    !/[\p{L}\p{N}]$/u.test(marker) || /^[\s、.．，:：]?$/u.test(next) || /^第.+[编章节条]$/u.test(marker)
  );
}
