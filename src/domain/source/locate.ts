/** Index of the text that holds an offset into all texts joined, and the offset in that text. */
export function locate(texts: readonly string[], offset: number): { piece: number; at: number } {
  let start = 0;
  for (const [piece, { length }] of texts.entries()) {
    if (offset < start + length) return { piece, at: offset - start };
    start += length;
  }
  const piece = Math.max(0, texts.length - 1);
  return { piece, at: texts[piece]?.length ?? 0 };
}
