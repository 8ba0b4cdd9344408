import { keepParagraphIds } from '#domain/text/ledger/keep-paragraph-ids.ts';
import type { Published } from '#domain/text/ledger/ledger.ts';
import type { Block, Structure, StructureHints } from '#domain/text/structure.ts';
import { inferZones } from './infer-zones.ts';
import { numberClauses } from './number-clauses.ts';

/**
 * Infers zone, id and clause of every block. Reports a missing title, numbers that repeat or leave a gap, and
 * what was inferred.
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
