import type { Ledgers, Published, PublishedId } from '#domain/text/ledger/ledger.ts';
import type { FrontMatter } from './schema/front-matter.ts';

/** What was published of a document, under this name and under those that it had before. */
export function publishedOf(id: string, frontMatter: FrontMatter, ledgers: Ledgers): Published {
  const rows = new Map<string, PublishedId>();
  for (const name of [id, ...frontMatter.aliases])
    for (const row of ledgers.get(name) ?? []) if (!rows.has(row.id)) rows.set(row.id, row);
  const retired = frontMatter.text === 'full' ? Object.keys(frontMatter.clauseAliases) : [];
  return { rows: [...rows.values()], retired: new Set(retired) };
}
