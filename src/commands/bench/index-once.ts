// node src/commands/bench/index-once.ts exact|plain '<source as JSON>' <output folder>
// Writes one index and prints, as JSON, how long it took and how much memory it and Pagefind needed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Library } from '#domain/library/library.ts';
import { searchText } from '#search/build/search-text.ts';
import { writeSearch } from '#site/search/write-search.ts';
import { openSource } from './bench-library.ts';

/** Writes Pagefind's own index: Pagefind segments the words, and indexes a page for each document. */
async function writePlain(library: Library, outDir: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('; '));
  for (const document of library.documents) {
    const { id, title, passages } = searchText(document, library);
    const body = passages.map(({ text }) => `<p>${escaped(text)}</p>`).join('\n');
    const content = `<!doctype html><html lang="zh-CN"><head><title>${escaped(title)}</title></head><body><main data-pagefind-body><h1>${escaped(title)}</h1>${body}</main></body></html>`;
    const added = await index.addHTMLFile({ url: `/${id}`, content });
    if (added.errors.length > 0) throw new Error(added.errors.join('; '));
  }
  await index.writeFiles({ outputPath: join(outDir, 'pagefind') });
  await close();
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const [kind, source = '{}', outDir = ''] = process.argv.slice(2);
const library = await openSource(JSON.parse(source));
globalThis.gc?.();
mkdirSync(outDir, { recursive: true });
const held = process.memoryUsage().rss;
let peak = 0;
/** Processor time by process, including processes that have ended. */
const worked = new Map<string, number>();
const watch = setInterval(() => {
  const now = children();
  peak = Math.max(
    peak,
    sum(now, ({ peak }) => peak),
  );
  for (const { pid, seconds } of now) worked.set(pid, seconds);
}, 250);
const cpu = process.cpuUsage();
const start = performance.now();
await (kind === 'plain' ? writePlain(library, outDir) : writeSearch(library, undefined, outDir));
const seconds = (performance.now() - start) / 1000;
clearInterval(watch);
const { user, system } = process.cpuUsage(cpu);
const childSeconds = sum([...worked.values()], (seconds) => seconds);
const node = process.resourceUsage().maxRSS * 1024 - held;
writeFileSync(
  join(outDir, 'measured.json'),
  JSON.stringify({
    seconds,
    cpu: (user + system) / 1e6 + childSeconds,
    pagefind: { megabytes: peak / 1e6, cpu: childSeconds },
    megabytes: (Math.max(0, node) + peak) / 1e6,
  }),
);

interface Child {
  pid: string;
  /** Peak memory in bytes. */
  peak: number;
  /** Processor time. */
  seconds: number;
}

/** Running child processes of this one; none on systems without /proc. */
function children(): Child[] {
  return readOr(`/proc/self/task/${process.pid}/children`).split(' ').filter(Boolean).map(readProcess);
}

function readProcess(pid: string): Child {
  const peak = Number(/^VmHWM:\s*(\d+)/m.exec(readOr(`/proc/${pid}/status`))?.[1] ?? 0) * 1024;
  // After the name in brackets: fields 14 and 15 of proc(5) are user and system time, in ticks of 10 ms.
  const stat = readOr(`/proc/${pid}/stat`)
    .replace(/^.*\) /, '')
    .split(' ');
  return { pid, peak, seconds: (Number(stat[11] ?? 0) + Number(stat[12] ?? 0)) / 100 };
}

function sum<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((total, one) => total + of(one), 0);
}

function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
