// npm run bench:search -- --made 10000 | --content <folder>, --each <queries of each kind>
// Makes two indexes of the same documents, ours and Pagefind's own, asks both the same questions in a
// browser, and prints tables: time and bytes a query, exactness, size, time and memory of indexing.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '#commands/browsers/launch-browser.ts';
import { ownOptions, readOptions } from '#commands/running/read-options.ts';
import { run } from '#commands/running/run.ts';
import { askIndex } from './ask-index.ts';
import { openSource, type Source } from './bench-library.ts';
import { benchQueries } from './bench-queries.ts';
import { formatReport, type Indexed, type Side } from './format-report.ts';
import { serveBench } from './serve-bench.ts';

const { environment, rest } = readOptions({ passOn: true });
const values = ownOptions(rest, {
  made: { type: 'string', default: '10000' },
  each: { type: 'string', default: '25' },
});
const content = environment.CONTENT_DIR;
const source: Source = content ? { content } : { made: Number(values.made) };
const chrome = await launchBrowser();
if (!chrome) process.exit(1);

const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const kinds = ['exact', 'plain'] as const;
const script = join(import.meta.dirname, 'index-once.ts');
for (const kind of kinds) {
  console.log(`Indexing: ${kind}`);
  const code = await run(['--expose-gc', script, kind, JSON.stringify(source), join(folder, kind)]);
  if (code !== 0) throw new Error(`Indexing failed: ${kind}`);
}

console.log('Drawing queries');
const library = await openSource(source);
const queries = benchQueries(library, Number(values.each));
const server = await serveBench(Object.fromEntries(kinds.map((kind) => [kind, join(folder, kind)])));
const sides: Partial<Record<(typeof kinds)[number], Side>> = {};
for (const kind of kinds) {
  console.log(`Asking: ${kind}`);
  sides[kind] = { indexed: indexed(kind), measured: await askIndex(chrome, kind, server, queries) };
}
console.log(
  `\n${library.documents.length} documents; ${cpus()[0]?.model ?? ''}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB; Node ${process.versions.node}, Chromium ${chrome.version()}\n`,
);
if (sides.exact && sides.plain) console.log(formatReport(sides.exact, sides.plain));
await chrome.close();
server.close();

function indexed(kind: string): Indexed {
  const out = join(folder, kind);
  const { seconds, cpu, megabytes } = JSON.parse(readFileSync(join(out, 'measured.json'), 'utf8'));
  const index = sizeOf(join(out, 'pagefind'));
  return { seconds, cpu, megabytes, index, beside: sizeOf(out) - index };
}

function sizeOf(path: string): number {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0) / 1e6;
}
