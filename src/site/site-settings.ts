import type { SiteSettings } from '#domain/library/site-settings.ts';
import { openLibrary } from './library.ts';

/** Gives what site.yaml says. A build stops before any page where it does not hold; in dev a page says so. */
export async function siteSettings(): Promise<SiteSettings> {
  const { settings } = await openLibrary();
  if (!settings) throw new Error('site.yaml 有误，见终端中的说明。');
  return settings;
}
