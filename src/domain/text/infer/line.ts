import { type AttachmentLabel, readAttachmentLabel } from '#domain/text/attachment-label.ts';
import { type Marker, readMarker } from '#domain/text/marker.ts';
import type { Block, StructureRule } from '#domain/text/structure.ts';

/** A block and what its own words tell, before anything around it is looked at. */
export interface Line {
  block: Block;
  /** Without white space around it; empty of a table, whose cells tell nothing. */
  text: string;
  marker?: Marker;
  label?: AttachmentLabel;
  rule?: StructureRule;
  /** It begins inside a quotation. */
  quoted: boolean;
}

/** `rules` by the index of the block. */
export function readLines(
  blocks: readonly Block[],
  rules: ReadonlyMap<number, StructureRule> = new Map(),
): Line[] {
  const quoted = quotedBlocks(blocks);
  return blocks.map((block, i) => {
    const line: Line = { block, text: block.table ? '' : block.text.trim(), quoted: quoted[i] ?? false };
    const rule = rules.get(i);
    if (rule) line.rule = rule;
    // An author who says that a clause or a text begins here knows that nothing is quoted.
    if (rule?.level || rule?.part) line.quoted = false;
    if (block.table || line.quoted) return line;
    const isPlain = !isTabRow(line.text);
    const marker = rule?.level || isPlain ? markerBy(rule, line.text) : undefined;
    const label = rule?.part || (isPlain && !rule?.level) ? readAttachmentLabel(line.text) : undefined;
    if (marker) line.marker = marker;
    if (label) line.label = label;
    return line;
  });
}

function markerBy(rule: StructureRule | undefined, text: string): Marker | undefined {
  if (rule?.clause === false) return undefined;
  const read = readMarker(text);
  if (!rule?.level) return read;
  const number = rule.number ?? read?.number ?? 1;
  // 「1.80周岁」 with the number 1: the marker is what is printed up to it.
  const printed = new RegExp(`^[第（(]?\\s*${number}\\s*[.．、）)条章节]?`).exec(text)?.[0] ?? '';
  return { level: rule.level, number, raw: read?.raw ?? printed };
}

/** An amending text quotes whole articles, over as many paragraphs. */
const longestQuotation = 120;

/**
 * Which blocks begin inside a quotation that an earlier block opened: 「第三条修改为：“第三条
 * …」, whose next paragraphs are not of this text. Each of them may open the quotation again; the last one
 * closes it. A mark that nothing closes opens none.
 */
function quotedBlocks(blocks: readonly Block[]): boolean[] {
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

/** A row of a table that was pasted as a line, its cells parted by tabs; Word puts one after a number too. */
export const isTabRow = (text: string): boolean =>
  text
    .replace(/^([^\t]{1,8})\t/, (start, words: string) => (isMarker(words.trim()) ? '' : start))
    .includes('\t');

const isMarker = (words: string): boolean => readMarker(words)?.raw.trim() === words;
