import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { filesBelow } from '../sites/site-folder.ts';
import { sites } from '../sites/sites.ts';
import { articleUnits } from './article-units.ts';

/** A piece of text that must contain a run of words whole. */
export interface Passage {
  document: string;
  /** Clause or paragraph; undefined for what belongs to the document itself. */
  section: string | undefined;
  text: string;
}

interface SearchText {
  id: string;
  kind: string;
  passages: { id?: string; part?: string; text: string }[];
}

/** The search text of each document in the built site. */
export const searchTexts = (): SearchText[] =>
  filesBelow(join(sites.library.folder, 'search/texts')).map((path) =>
    JSON.parse(readFileSync(join(sites.library.folder, 'search/texts', path), 'utf8')),
  );

/** All passages of the library: of full texts from their pages, of records from their search texts. */
export async function passages(page: Page): Promise<Passage[]> {
  const found: Passage[] = [];
  for (const { id, kind, passages: offered } of searchTexts()) {
    if (kind === 'full') await page.goto(`./documents/${id}/`);
    const own = kind === 'full' ? await articleUnits(page) : offered;
    found.push(
      ...own.map((passage) => ({ document: id, section: passage.id ?? passage.part, text: passage.text })),
    );
  }
  return found;
}
