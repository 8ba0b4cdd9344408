import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteSettings } from '#domain/library/site-settings.ts';

/** Copies the picture for chats from the content folder to the address that pages name. */
export async function publishPicture(
  settings: SiteSettings | undefined,
  contentDir: string,
  outDir: string,
): Promise<void> {
  const { picture } = settings ?? {};
  if (picture) await cp(join(contentDir, picture), join(outDir, picture));
}
