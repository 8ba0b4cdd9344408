import type { Browser } from 'playwright';
import type { BenchQuery } from './bench-queries.ts';
import type { Sent } from './serve-bench.ts';

/** What one query cost, and what it found. */
export interface Measured {
  query: BenchQuery;
  /** Milliseconds until the documents were known; until the first twenty were read. */
  found: number;
  shown: number;
  /** Bytes as sent: of the index, and of the texts shown. */
  bytes: number;
  texts: number;
  /** Extra bytes of the first search of a visit. */
  opening: number;
  openingTime: number;
  documents: string[];
}

type Bench = {
  open(kind: string, root: string): Promise<void>;
  ask(typed: string, all: boolean): Promise<{ found: number; shown: number; documents: string[] }>;
};

const isText = ({ path }: Sent) => /\/search\/texts\/|\.pf_fragment$/.test(path);
const isOf = ({ path }: Sent, ids: readonly string[]) =>
  path.endsWith('.pf_fragment') || ids.some((id) => path.endsWith(`/${id}.json`));
const isCode = ({ path }: Sent) =>
  path === '/' || path.startsWith('/src/') || /pagefind(?:-worker)?\.js$|wasm/.test(path);
const sum = (sent: readonly Sent[]) => sent.reduce((total, { bytes }) => total + bytes, 0);

/** Measures each query in a fresh page with an empty cache. Bytes of code are not counted. */
export async function askIndex(
  browser: Browser,
  kind: 'exact' | 'plain',
  { address, sent }: { address: string; sent: Sent[] },
  queries: readonly BenchQuery[],
): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const query of queries) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForFunction(() => 'bench' in window);
    sent.length = 0;
    const start = performance.now();
    await page.evaluate(([name, root]) => (window as unknown as { bench: Bench }).bench.open(name, root), [
      kind,
      `/${kind}/`,
    ] as const);
    const openingTime = performance.now() - start;
    const opening = sum(sent.filter((one) => !isCode(one) && !isText(one)));
    sent.length = 0;
    const asked = await page.evaluate(
      (typed) => (window as unknown as { bench: Bench }).bench.ask(typed, false),
      query.typed,
    );
    const during = [...sent];
    const { documents } = await page.evaluate(
      (typed) => (window as unknown as { bench: Bench }).bench.ask(typed, true),
      query.typed,
    );
    // A text that was read but not shown counts as a cost of the search.
    const shownTexts = during.filter((one) => isText(one) && (kind === 'plain' || isOf(one, documents)));
    const texts = sum(shownTexts);
    const bytes = sum(during) - texts;
    measured.push({
      query,
      found: asked.found,
      shown: asked.shown,
      bytes,
      texts,
      opening,
      openingTime,
      documents,
    });
    await context.close();
  }
  return measured;
}
