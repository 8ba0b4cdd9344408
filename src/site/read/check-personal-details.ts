import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { repaired } from '#domain/text/characters/repair-text.ts';
import { findPersonalDetails } from '#domain/text/personal-details.ts';
import { openLibrary } from '#site/library.ts';
import { readContentFile } from './content-files.ts';

/**
 * Reports whatever looks like a detail of a person in any file of a content folder but the picture for chats,
 * except what site.yaml allows by the name of an office. Says only its first characters.
 */
export async function checkPersonalDetails(contentDir: string): Promise<Diagnostic[]> {
  const { settings } = await openLibrary(contentDir);
  const offices = settings?.offices.flatMap(({ telephone, mailbox }) => [telephone, mailbox]) ?? [];
  const allowed = [settings?.corrections, ...offices].filter((text) => text !== undefined);
  const entries = await readdir(contentDir, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !settings?.picture || path !== join(contentDir, settings.picture))
    .sort();
  const found = await Promise.all(
    paths.map(async (file) => {
      const { value: bytes } = await readContentFile(file);
      // As pages show it: an invisible character inside a number is gone there.
      const content = repaired(new TextDecoder().decode(bytes));
      return findPersonalDetails(content, allowed).map(
        ({ kind, text, start }): Diagnostic => ({
          code: 'personal-detail',
          args: { kind, found: `${text.slice(0, 3)}…` },
          file,
          line: content.slice(0, start).split('\n').length,
        }),
      );
    }),
  );
  return found.flat();
}
