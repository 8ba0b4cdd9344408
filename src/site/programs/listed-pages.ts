import type { SitemapOptions } from '@astrojs/sitemap';
import { lastUpdate } from '#domain/document/describe/last-update.ts';
import type { Library } from '#domain/library/library.ts';
import { libraryUpdates } from '#domain/library/library-updates.ts';
import type { SiteSettings } from '#domain/library/site-settings.ts';
import { precisionOf } from '#domain/number/calendar.ts';
import { openLibrary } from '#site/library.ts';
import type { SiteOptions } from '#site/options.ts';
import { urls } from '#site/urls.ts';

/**
 * The paths of a sitemap and the day on which each page last changed, where it is known to the day. Pages
 * that name another as the canonical one, those of clauses among them, are not listed.
 */
export function listedPages(
  library: Library,
  withdrawn: SiteSettings['withdrawn'],
  base: string,
): Map<string, string | undefined> {
  const routes = urls(base);
  const day = (date: string | undefined) => (date && precisionOf(date) === 'day' ? date : undefined);
  const latest = day(libraryUpdates(library, withdrawn)[0]?.date);
  return new Map([
    ...[routes.home, routes.documents, routes.updates].map((path) => [path, latest] as const),
    ...[routes.search(), routes.verify, routes.about, routes.accessibility].map(
      (path) => [path, undefined] as const,
    ),
    ...library.documents.map(
      (document) => [routes.document(document.id), day(lastUpdate(document))] as const,
    ),
  ]);
}

/** What Astro's sitemap lists of a build. */
export function sitemapOptions({
  contentDir,
  base,
}: Pick<SiteOptions, 'contentDir' | 'base'>): SitemapOptions {
  let listed: ReturnType<typeof listedPages> | undefined;
  return {
    namespaces: { news: false, xhtml: false, image: false, video: false },
    serialize: async (page) => {
      const { library, settings } = await openLibrary(contentDir);
      listed ??= listedPages(library, settings?.withdrawn ?? [], base);
      const { pathname } = new URL(page.url);
      if (!listed.has(pathname)) return undefined;
      const lastmod = listed.get(pathname);
      return lastmod === undefined ? page : { ...page, lastmod };
    },
  };
}
