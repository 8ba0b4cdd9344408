// Runs in the browser: asks one index, and says how long it took and which documents it found.
import { searchSources } from '#client/search/search-sources.ts';
import { parseQuery } from '#search/find/parse-query.ts';
import { searchLibrary } from '#search/find/search-library.ts';
import { urls } from '#site/urls.ts';

interface Asked {
  /** Milliseconds until all documents were known, and until the first twenty were read. */
  found: number;
  shown: number;
  documents: string[];
}

interface PlainPagefind {
  init(): Promise<void>;
  search(
    query: string | null,
  ): Promise<{ results: { data(): Promise<{ raw_url?: string; url: string }> }[] }>;
}

const page = 20;
let sources: ReturnType<typeof searchSources> | undefined;
let plain: PlainPagefind | undefined;

/** Loads what every search needs, and nothing that only some need. */
async function open(kind: 'exact' | 'plain', root: string): Promise<void> {
  if (kind === 'plain') {
    plain = await import(`${root}pagefind/pagefind.js`);
    await plain?.init();
    await plain?.search(null);
    return;
  }
  sources = searchSources(urls(root));
  await Promise.all([sources.tables(), sources.index.ids()]);
}

async function ask(typed: string, all: boolean): Promise<Asked> {
  const start = performance.now();
  if (plain) {
    const { results } = await plain.search(typed);
    const found = performance.now() - start;
    const shown = await Promise.all(results.slice(0, page).map((result) => result.data()));
    const read = performance.now() - start;
    const rest = all ? await Promise.all(results.slice(page).map((result) => result.data())) : [];
    return {
      found,
      shown: read,
      documents: [...shown, ...rest].map(({ raw_url, url }) => (raw_url ?? url).slice(1)),
    };
  }
  if (!sources) throw new Error('Not opened.');
  const { answers } = await searchLibrary(parseQuery(typed, await sources.tables()), {}, sources);
  const found = performance.now() - start;
  await Promise.all(answers.slice(0, page).map((answer) => answer.read()));
  const read = performance.now() - start;
  const ids = all ? await sources.index.ids() : [];
  const documents = all ? answers.map(({ row }) => ids[row] ?? '') : [];
  return { found, shown: read, documents };
}

Object.assign(window, { bench: { open, ask } });
