import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import type { StructureHints, StructureRule } from '#domain/text/structure.ts';
import type { Zone } from '#domain/text/zone.ts';
import type { Line } from './line.ts';
import type { Placed } from './zones/find-front.ts';
import { bare } from './zones/find-title.ts';

/**
 * Reports rules that say otherwise than the short forms `title` and `closing`, given where these put each
 * line of the text.
 */
export function rulesAgainst(
  lines: readonly Line[],
  placed: readonly Placed[],
  { title, closing, rules = [] }: StructureHints,
): Diagnostic[] {
  const stated = bare(title ?? '');
  return lines.flatMap(({ rule, text, block }, i): Diagnostic[] => {
    if (!rule || !saysWhere(rule)) return [];
    const differs = (zone: Zone) => (placed[i]?.zone === zone) !== (rule.zone === zone);
    const report = (field: 'title' | 'closing'): Diagnostic => ({
      code: 'structure-rule-overruled',
      args: { at: rule.at, field, line: block.line },
      path: ['structure', rules.indexOf(rule), 'at'],
    });
    const agrees = stated === '' || (rule.zone === 'title' && stated.includes(bare(text)));
    if (!agrees && differs('title')) return [report('title')];
    return closing !== undefined && differs('closing') ? [report('closing')] : [];
  });
}

const saysWhere = ({ zone, level, part }: StructureRule): boolean => !!(zone ?? level ?? part);
