import type { SiteSettings } from '#domain/library/site-settings.ts';
import type { ExportSite } from '#export/export-description.ts';
import { urls } from './urls.ts';

/** Where the library is published, for what is taken along: `site` is its host, `base` the path below it. */
export function exportSite(
  { name }: Pick<SiteSettings, 'name'>,
  site: URL | string | undefined,
  base: string,
): ExportSite {
  const routes = urls(base);
  return { name, addressOf: (id, place) => new URL(routes.document(id, place), site).href };
}
