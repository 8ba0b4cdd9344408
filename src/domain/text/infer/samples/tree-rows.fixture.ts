import type { Block, Unit } from '#domain/text/structure.ts';

/** A block of a text in its tree. */
export interface TreeRow {
  zone: string;
  /** Ids that begin at the block, the outermost first; `-` for none. */
  ids: string;
  /** How the block begins. */
  words: string;
}

export const readTree = (tsv: string): TreeRow[] =>
  tsv
    .trimEnd()
    .split('\n')
    .map((row) => {
      const [zone = '', ids = '', words = ''] = row.split('\t');
      return { zone, ids, words };
    });

/** The rows of an inferred structure, as a tree file has them. */
export function rowsOf(units: readonly Unit[]): TreeRow[] {
  return units.flatMap((unit) => {
    const clause = unit.start && unit.start.id !== unit.id ? [unit.start.id] : [];
    const ids = [...clause, ...(unit.id ? [unit.id] : [])];
    return (unit.blocks ?? [unit]).map((block, i) => ({
      zone: unit.zone,
      ids: (i === 0 && ids.join(' ')) || '-',
      words: firstWords(block),
    }));
  });
}

/** The first twelve characters of a block as printed. */
export const firstWords = ({ text, lines }: Pick<Block, 'text' | 'lines'>): string =>
  [...(lines?.join('') ?? text)].slice(0, 12).join('').trimEnd();
