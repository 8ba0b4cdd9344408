import type { SearchSources } from './search-sources.ts';

/** A document where its text cannot be read: enough for a link. */
export interface NamedRow {
  id: string;
  title: string;
  /** The number as formatted, or that under which others cite it. */
  number?: string | undefined;
}

/** Takes a row (`Answer.row`); gives what the table of titles says of its document, without index and text. Rejected where that table cannot be had. */
export async function nameOfRow(row: number, { titles }: Pick<SearchSources, 'titles'>): Promise<NamedRow> {
  const table = await titles();
  const id = table.ids[row];
  if (id === undefined) throw new Error(`No row ${row}.`);
  return { id, title: table.titles[row] ?? '', number: table.numbers[row] || undefined };
}
