import type { ExportedClause } from '#export/export-blocks.ts';
import type { ClauseNode } from './text-schema.ts';

/** Nests a flat list of clauses by their depth. */
export function clauseTree(clauses: readonly ExportedClause[]): ClauseNode[] {
  const top: ClauseNode[] = [];
  const open: { depth: number; children: ClauseNode[] }[] = [{ depth: -1, children: top }];
  for (const { depth, id, level, label, heading, name, address } of clauses) {
    while (open.length > 1 && (open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const children: ClauseNode[] = [];
    open.at(-1)?.children.push({ id, level, label, heading, name, address, children });
    open.push({ depth, children });
  }
  return top;
}
