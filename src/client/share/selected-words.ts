/** What the reader has selected in a text; `undefined` where that is nothing or reaches beyond the text. */
export function wordsSelectedIn(text: Element): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  return text.contains(range.commonAncestorContainer) ? range : undefined;
}
