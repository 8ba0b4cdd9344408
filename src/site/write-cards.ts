import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { citationCards } from '#domain/library/citation-cards.ts';
import type { Library } from '#domain/library/library.ts';

/** Takes a library and the output folder; writes for each full text that cites others the cards of what it cites. */
export async function writeCards(library: Library, outDir: string): Promise<void> {
  for (const { id, frontMatter } of library.documents) {
    const cards = citationCards(library, id);
    if (frontMatter.text !== 'full' || Object.keys(cards.documents).length === 0) continue;
    const folder = join(outDir, 'documents', id);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'cards.json'), JSON.stringify(cards));
  }
}
