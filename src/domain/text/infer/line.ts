import { type AttachmentLabel, readAttachmentLabel } from '#domain/text/attachment-label.ts';
import { type Marker, readMarker } from '#domain/text/marker.ts';
import type { Block, StructureRule } from '#domain/text/structure.ts';
import { quotedBlocks } from './quotations.ts';
import { isTabRow } from './tab-row.ts';

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
