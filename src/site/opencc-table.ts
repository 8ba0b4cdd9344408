import type { Variants } from '#search/quotation/variants.ts';

/** Takes OpenCC's table of characters (a line each: traditional, tab, simplified ones, the usual one first; # comments); gives each with the usual one, where that differs. */
export function readOpenccTable(table: string): Variants {
  const rows = table.split(/\r?\n/).filter((line) => line.includes('\t') && !line.startsWith('#'));
  const pairs = rows.map((row) => {
    const [traditional = '', simplified = ''] = row.split(/[\t ]/);
    return [traditional, simplified] as const;
  });
  return new Map(pairs.filter(([traditional, simplified]) => simplified && traditional !== simplified));
}
