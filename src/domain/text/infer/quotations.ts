import type { Block } from '#domain/text/structure.ts';

/** An amending text quotes whole articles, over as many paragraphs. */
const longestQuotation = 120;

/**
 * Which blocks begin inside a quotation that an earlier block opened: 「第三条修改为：“第三条
 * …」, whose next paragraphs are not of this text. Each of them may open the quotation again; the last one
 * closes it. A mark that nothing closes opens none.
 */
export function quotedBlocks(blocks: readonly Block[]): boolean[] {
  const quoted = blocks.map(() => false);
  for (let i = 0; i < blocks.length; i++) {
    if (!leavesOpen(blocks[i])) continue;
    const end = closingBlock(blocks, i + 1);
    if (end === undefined) continue;
    quoted.fill(true, i + 1, end + 1);
    i = end;
  }
  return quoted;
}

/** The last mark of the block opens. */
function leavesOpen(block: Block | undefined): boolean {
  if (!block || block.table) return false;
  return block.text.lastIndexOf('“') > block.text.lastIndexOf('”');
}

function closingBlock(blocks: readonly Block[], from: number): number | undefined {
  for (let i = from; i < blocks.length && i < from + longestQuotation; i++) {
    const text = blocks[i]?.text ?? '';
    // A mark inside the paragraph quotes words of the quoted text.
    const own = text.replace(/(?!^)“[^“”]*”/g, '').replace(/^“(?=[^“”]*$)/, '');
    const close = own.indexOf('”');
    if (close >= 0) return i;
    if (own.includes('“') && !own.startsWith('“')) return undefined;
  }
  return undefined;
}
