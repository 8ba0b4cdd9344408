/** Takes the texts of consecutive pieces and an offset in all of them together; gives the piece that holds it and the offset in there. */
export function locate(texts: readonly string[], offset: number): { piece: number; at: number } {
  let start = 0;
  for (const [piece, { length }] of texts.entries()) {
    if (offset < start + length) return { piece, at: offset - start };
    start += length;
  }
  const piece = Math.max(0, texts.length - 1);
  return { piece, at: texts[piece]?.length ?? 0 };
}
