import type { SearchSources } from '#search/sources/search-sources.ts';

/** What a link to a document needs where its text does not arrive. */
export interface NamedRow {
  id: string;
  title: string;
  /** The number as formatted, or that under which others cite it. */
  number: string | undefined;
}

/** Looks a row (`Answer.row`) up in the table of titles, without index and text. */
export async function nameOfRow(row: number, { titles }: Pick<SearchSources, 'titles'>): Promise<NamedRow> {
  const table = await titles();
  const id = table.ids[row];
  if (id === undefined) throw new Error(`No row ${row}.`);
  return { id, title: table.titles[row] ?? '', number: table.numbers[row] || undefined };
}
