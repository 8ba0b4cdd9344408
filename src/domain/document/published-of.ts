import type { Ledgers, Published, PublishedId } from '#domain/text/ledger.ts';
import type { FrontMatter } from './front-matter.ts';

/** Takes a document's id, its front matter and all ledgers; gives what was published of it, under this name and under those that it had before. */
export function publishedOf(id: string, frontMatter: FrontMatter, ledgers: Ledgers): Published {
  const rows = new Map<string, PublishedId>();
  for (const name of [id, ...frontMatter.aliases])
    for (const row of ledgers.get(name) ?? []) if (!rows.has(row.id)) rows.set(row.id, row);
  const retired = frontMatter.text === 'full' ? Object.keys(frontMatter.clauseAliases) : [];
  return { rows: [...rows.values()], retired: new Set(retired) };
}
