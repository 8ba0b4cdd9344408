import type { Variants } from '#search/quotation/variants.ts';

/**
 * Reads OpenCC's table of characters. A line holds a character, a tab and those that it may be written as,
 * the usual one first; `#` begins a comment.
 */
export function readOpenccTargets(table: string): Map<string, string[]> {
  const rows = table.split(/\r?\n/).filter((line) => line.includes('\t') && !line.startsWith('#'));
  return new Map(
    rows.map((row) => {
      const [character = '', targets = ''] = row.split('\t');
      return [character, targets.split(' ').filter(Boolean)] as const;
    }),
  );
}

/** Reads the table from traditional to simplified characters: the usual one of each, where that differs. */
export function readOpenccTable(table: string): Variants {
  const pairs = [...readOpenccTargets(table)].map(
    ([traditional, [simplified = '']]) => [traditional, simplified] as const,
  );
  return new Map(pairs.filter(([traditional, simplified]) => simplified && traditional !== simplified));
}
