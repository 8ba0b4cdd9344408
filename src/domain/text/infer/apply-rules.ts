import type { Diagnostic, Result } from '#domain/diagnostic/diagnostic.ts';
import { nearest } from '#domain/diagnostic/nearest.ts';
import type { Block, StructureHints, StructureRule } from '#domain/text/structure.ts';
import type { Zone } from '#domain/text/zone.ts';
import type { Line } from './line.ts';
import type { Placed } from './zones/find-front.ts';
import { bare } from './zones/find-title.ts';

/**
 * Finds the block that each rule is about, by its first words. Reports words that begin no paragraph or
 * several, and two rules about the same paragraph.
 */
export function applyRules(
  blocks: readonly Block[],
  rules: readonly StructureRule[],
): Result<Map<number, StructureRule>> {
  const diagnostics: Diagnostic[] = [];
  const value = new Map<number, StructureRule>();
  if (rules.length === 0) return { value, diagnostics };
  const texts = blocks.map(({ text, table }) => (table ? '' : bare(text)));
  rules.forEach((rule, i) => {
    const words = bare(rule.at);
    const found = texts.flatMap((text, at) => (words !== '' && text.startsWith(words) ? [at] : []));
    const at = found[(rule.nth ?? 1) - 1];
    const problem = problemOf(rule, found, at);
    if (problem) diagnostics.push({ ...problem, path: ['structure', i, 'at'] });
    else if (at !== undefined) value.set(at, rule);
  });
  return { value, diagnostics };

  function problemOf(rule: StructureRule, found: number[], at: number | undefined): Diagnostic | undefined {
    const lines = found.map(lineOf).join('、');
    if (found.length === 0) return { code: 'structure-rule-not-found', args: { at: rule.at, ...near(rule) } };
    if (at === undefined)
      return { code: 'structure-rule-nth', args: { at: rule.at, found: found.length, lines } };
    if (rule.nth === undefined && found.length > 1)
      return { code: 'structure-rule-ambiguous', args: { at: rule.at, lines } };
    const other = value.get(at);
    if (!other) return undefined;
    const args = { at: rule.at, other: other.at, line: lineOf(at) };
    return { code: 'structure-rule-contradicts', args };
  }

  function near(rule: StructureRule): { near: string; line?: number } {
    const words = bare(rule.at);
    const starts = texts.map((text) => text.slice(0, words.length));
    const found = nearest(words, starts) ?? '';
    return found === '' ? { near: '' } : { near: found, line: lineOf(starts.indexOf(found)) };
  }

  function lineOf(at: number): number {
    return blocks[at]?.line ?? 1;
  }
}

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
