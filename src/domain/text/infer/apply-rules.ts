import type { Diagnostic, Result } from '#domain/diagnostic/diagnostic.ts';
import { nearest } from '#domain/diagnostic/nearest.ts';
import type { Block, StructureRule } from '#domain/text/structure.ts';

const bare = (text: string): string => text.replace(/[\s　]/g, '');

/**
 * Finds the block that each rule speaks of, by its first words. Reports words that begin no paragraph or
 * several, and rules that contradict each other.
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
    const path = ['structure', i];
    const words = bare(rule.at);
    const found = texts.flatMap((text, at) => (words !== '' && text.startsWith(words) ? [at] : []));
    const at = rule.nth === undefined ? found[0] : found[rule.nth - 1];
    if (at === undefined) {
      const near = nearest(
        words,
        texts.map((text) => text.slice(0, words.length)),
      );
      diagnostics.push(
        found.length > 0
          ? { code: 'structure-rule-nth', args: { at: rule.at, found: found.length }, path }
          : { code: 'structure-rule-not-found', args: { at: rule.at, near: near ?? '' }, path },
      );
    } else if (rule.nth === undefined && found.length > 1) {
      const lines = found.map((one) => blocks[one]?.line ?? 1).join('、');
      diagnostics.push({ code: 'structure-rule-ambiguous', args: { at: rule.at, lines }, path });
    } else if (value.has(at)) {
      diagnostics.push({
        code: 'structure-rule-contradicts',
        args: { at: rule.at, other: value.get(at)?.at ?? '', line: blocks[at]?.line ?? 1 },
        path,
      });
    } else value.set(at, rule);
  });
  return { value, diagnostics };
}
