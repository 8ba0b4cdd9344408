import type { Variants } from '#search/quotation/variants.ts';

/** Takes OpenCC's table of characters (a line each: character, tab, those that it may be written as, the usual one first; # comments); gives these of each. */
export function readOpenccTargets(table: string): Map<string, string[]> {
  const rows = table.split(/\r?\n/).filter((line) => line.includes('\t') && !line.startsWith('#'));
  return new Map(
    rows.map((row) => {
      const [character = '', targets = ''] = row.split('\t');
      return [character, targets.split(' ').filter(Boolean)] as const;
    }),
  );
}

/** Takes the table from traditional characters to simplified ones; gives each with the usual one, where that differs. */
export function readOpenccTable(table: string): Variants {
  const pairs = [...readOpenccTargets(table)].map(
    ([traditional, [simplified = '']]) => [traditional, simplified] as const,
  );
  return new Map(pairs.filter(([traditional, simplified]) => simplified && traditional !== simplified));
}
