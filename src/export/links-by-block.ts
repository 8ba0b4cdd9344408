import type { ExportedTarget } from './export-citations.ts';
import type { ExportedDocument } from './export-document.ts';

/** Words of a block that lead somewhere. */
export interface BlockLink {
  start: number;
  end: number;
  target: ExportedTarget;
}

/** Groups all links of a text by the index of their block. */
export function linksByBlock({
  citations,
  ownLinks,
}: Pick<ExportedDocument, 'citations' | 'ownLinks'>): Map<number, BlockLink[]> {
  const found = new Map<number, BlockLink[]>();
  const add = (block: number, { start, end, target }: BlockLink) => {
    const held = found.get(block) ?? [];
    found.set(block, [...held, { start, end, target }]);
  };
  for (const { block, start, end, target, places } of citations) {
    if (target) add(block, { start, end, target });
    for (const place of places) add(block, place);
  }
  for (const { block, ...link } of ownLinks) add(block, link);
  return found;
}
