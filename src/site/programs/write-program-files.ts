import type { Library } from '#domain/library/library.ts';
import { latestUpdates, libraryUpdates } from '#domain/library/library-updates.ts';
import type { SiteSettings } from '#domain/library/site-settings.ts';
import { type ExportedDocument, exportDocument } from '#export/export-document.ts';
import { type Feed, feedEntries } from '#export/feed/feed-entries.ts';
import { toAtom } from '#export/feed/to-atom.ts';
import { toJsonFeed } from '#export/feed/to-json-feed.ts';
import { toOpenSearch } from '#export/feed/to-open-search.ts';
import { toMarkdown } from '#export/plain/to-markdown.ts';
import { toText } from '#export/plain/to-text.ts';
import { documentFile, type FileSite } from '#export/programs/document-file.ts';
import { libraryFile } from '#export/programs/library-file.ts';
import { numbersFile } from '#export/programs/numbers-file.ts';
import { publishedSchema, schemaNames } from '#export/programs/published-schema.ts';
import { exportSite } from '#site/export-site.ts';
import { urls } from '#site/urls.ts';
import { writeOutput } from '#site/write-output.ts';

/** A published file: where it stands below the root of the site, and what makes its content. */
interface ProgramFile {
  path: string;
  content(): string;
}

/** Where the site stands: its host, and the path below it, with a slash at both ends. */
interface SitePlace {
  site: string;
  base: string;
}

/**
 * Writes what programs read: every document in three forms, the library and its numbers as JSON, their
 * schemas, the feeds, and what robots and browsers look for.
 */
export function writeProgramFiles(
  library: Library,
  settings: SiteSettings,
  outDir: string,
  place: SitePlace,
): void {
  for (const { path, content } of programFiles(library, settings, place))
    writeOutput(outDir, path, content());
}

/** Made one after another, so that a large library is never held twice. */
export function* programFiles(
  library: Library,
  settings: SiteSettings,
  { site, base }: SitePlace,
): Generator<ProgramFile> {
  const routes = urls(base);
  const absolute = (path: string) => new URL(path, site).href;
  const at = (path: string, content: () => string): ProgramFile => ({
    path: path.slice(base.length),
    content,
  });
  const files: FileSite = {
    ...exportSite(settings, site, base),
    fileOf: (id, extension) => absolute(routes.documentFile(id, extension)),
    schemaOf: (name) => absolute(routes.schema(name)),
  };
  for (const document of library.documents) {
    const { id } = document;
    let made: ExportedDocument | undefined;
    const model = () => (made ??= exportDocument(document, library, files));
    yield at(routes.documentFile(id, 'json'), () =>
      JSON.stringify(documentFile(document, library, files, model())),
    );
    yield at(routes.documentFile(id, 'txt'), () => toText(model()));
    yield at(routes.documentFile(id, 'md'), () => toMarkdown(model()));
  }
  const home = absolute(routes.home);
  yield at(routes.libraryFile, () => JSON.stringify(libraryFile(library, settings, home, files)));
  yield at(routes.numbersFile, () => JSON.stringify(numbersFile(library, files)));
  for (const name of schemaNames) {
    const address = absolute(routes.schema(name));
    yield at(routes.schema(name), () => JSON.stringify(publishedSchema(name, address), null, 2));
  }
  const feed: Omit<Feed, 'address'> = {
    title: `${settings.name}：新收录与更正`,
    author: settings.name,
    description: settings.description,
    page: absolute(routes.updates),
    entries: feedEntries(
      latestUpdates(libraryUpdates(library, settings.withdrawn), 100).days,
      files.addressOf,
    ),
  };
  yield at(routes.atomFeed, () => toAtom({ ...feed, address: absolute(routes.atomFeed) }));
  yield at(routes.jsonFeed, () => toJsonFeed({ ...feed, address: absolute(routes.jsonFeed) }));
  const icon = absolute(routes.asset('favicon.svg'));
  const search = absolute(routes.search());
  yield at(routes.openSearch, () => toOpenSearch(settings.name, settings.description, search, icon));
  const sitemap = absolute(routes.sitemap);
  yield at(routes.asset('robots.txt'), () => `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
}
