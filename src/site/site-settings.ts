import type { SiteSettings } from '#domain/library/site-settings.ts';
import { openLibrary } from './library.ts';
import { contentFault } from './report/content-fault.ts';

/** What site.yaml says. A build stops before any page where it does not hold; in dev a page says so. */
export async function siteSettings(): Promise<SiteSettings> {
  const { settings } = await openLibrary();
  if (!settings) throw contentFault('site.yaml 有误。', '位置和改法见终端，改正后刷新。');
  return settings;
}
