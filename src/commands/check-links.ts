// npm run check:links -- --content <folder>
// Lists the external sources with the day each was last seen, and asks each whether it is still there. Only
// reports: exit code 0, with or without a network.
import { externalSources } from '#domain/library/external-sources.ts';
import { siteOptions } from '#site/options.ts';
import { loadLibrary } from '#site/read/load-library.ts';
import { linkReport } from './links/link-report.ts';
import { probeLinks } from './links/probe-links.ts';
import { readOptions } from './running/read-options.ts';
import { root } from './running/root.ts';

const { environment } = readOptions();
const { library } = await loadLibrary(siteOptions({ ...environment }, root).contentDir);
const sources = externalSources(library);
const answers = await probeLinks(
  sources.map(({ url }) => url),
  { fetch, timeout: 10_000, concurrency: 4 },
);
console.log(linkReport(sources, answers));
