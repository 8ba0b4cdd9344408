import type { SiteSettings } from '#domain/library/site-settings.ts';
import { openLibrary } from './library.ts';
import { contentFault } from './report/content-fault.ts';

/** What site.yaml says. If it is invalid, a build stops before any page; in development, a page says so. */
export async function siteSettings(): Promise<SiteSettings> {
  const { settings } = await openLibrary();
  if (!settings) throw contentFault('site.yaml 有误。', '位置和改法见终端，改正后刷新。');
  return settings;
}
