import { inferZones } from './infer-zones.ts';
import { keepParagraphIds } from './keep-paragraph-ids.ts';
import type { Published } from './ledger.ts';
import { numberClauses } from './number-clauses.ts';
import type { Block, Structure, StructureHints } from './structure.ts';

/**
 * Takes the blocks of a document in reading order, and what was published of it before; gives them as units with zone,
 * id and clause.
 * Reports a missing title, numbers that repeat or leave a gap, and what was inferred. Never throws.
 */
export function inferStructure(
  blocks: Block[],
  hints: StructureHints = {},
  published: Published = { rows: [], retired: new Set() },
): Structure {
  const zones = inferZones(blocks, hints);
  const clauses = numberClauses(blocks, zones.value);
  const value = keepParagraphIds(clauses.value, published);
  return { value, diagnostics: [...zones.diagnostics, ...clauses.diagnostics] };
}
