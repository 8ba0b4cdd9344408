import { inferZones } from './infer-zones.ts';
import { numberClauses } from './number-clauses.ts';
import type { Block, Structure, StructureHints } from './structure.ts';

/**
 * Takes the blocks of a document in reading order; gives them as units with zone, id and clause.
 * Reports a missing title, numbers that repeat or leave a gap, and what was inferred. Never throws.
 */
export function inferStructure(blocks: Block[], hints: StructureHints = {}): Structure {
  const zones = inferZones(blocks, hints);
  const clauses = numberClauses(blocks, zones.value);
  return { value: clauses.value, diagnostics: [...zones.diagnostics, ...clauses.diagnostics] };
}
