/**
 * Splits text nodes so that `length` characters of `place`, from `at`, stand in nodes of their own. A length
 * of 0 gives the node that begins there. White space and what editors added are not counted. `normalize()`
 * undoes the splits.
 */
export function textPieces(place: Element, at: number, length: number): Text[] {
  const pieces: Text[] = [];
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('[data-apparatus]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let seen = 0;
  while (seen < at + Math.max(length, 1) && walker.nextNode()) {
    const node = walker.currentNode as Text;
    const start = offsetIn(node, at - seen);
    const end = Math.min(node.length, offsetIn(node, at + length - 1 - seen) + 1);
    const count = node.data.replace(/\s/g, '').length;
    seen += count;
    if (seen < at || (length > 0 && (seen === at || count === 0))) continue;
    const piece = start > 0 ? node.splitText(start) : node;
    if (length === 0) return [piece];
    if (end - start < piece.length) piece.splitText(end - start);
    pieces.push(piece);
    walker.currentNode = piece;
  }
  return pieces;
}

/** The offset in a text node of its n-th character that is not white space; its length where it has fewer. */
function offsetIn({ data }: Text, n: number): number {
  if (n < 0) return 0;
  let left = n;
  for (let i = 0; i < data.length; i++) {
    if (/\s/.test(data.charAt(i))) continue;
    if (left === 0) return i;
    left--;
  }
  return data.length;
}
