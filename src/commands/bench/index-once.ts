// node src/commands/bench/index-once.ts exact|plain '<source as JSON>' <output folder>
// Writes one index and prints, as JSON, how long it took and how much memory it and Pagefind needed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeSearch } from '#site/write-search.ts';
import { openSource } from './bench-library.ts';
import { writePlain } from './write-plain.ts';

const [kind, source = '{}', outDir = ''] = process.argv.slice(2);
const library = await openSource(JSON.parse(source));
globalThis.gc?.();
mkdirSync(outDir, { recursive: true });
const held = process.memoryUsage().rss;
let child = { peak: 0, seconds: 0 };
const watch = setInterval(() => {
  const now = children();
  child = { peak: Math.max(child.peak, now.peak), seconds: Math.max(child.seconds, now.seconds) };
}, 250);
const cpu = process.cpuUsage();
const start = performance.now();
await (kind === 'plain' ? writePlain(library, outDir) : writeSearch(library, undefined, outDir));
const seconds = (performance.now() - start) / 1000;
clearInterval(watch);
const { user, system } = process.cpuUsage(cpu);
const node = process.resourceUsage().maxRSS * 1024 - held;
writeFileSync(
  join(outDir, 'measured.json'),
  JSON.stringify({
    seconds,
    cpu: (user + system) / 1e6 + child.seconds,
    pagefind: { megabytes: child.peak / 1e6, cpu: child.seconds },
    megabytes: (Math.max(0, node) + child.peak) / 1e6,
  }),
);

/** Most memory that programs started from here have held, in bytes, and the time that they have worked; 0 where the system does not tell. */
function children(): { peak: number; seconds: number } {
  const pids = readOr(`/proc/self/task/${process.pid}/children`).split(' ').filter(Boolean);
  const all = pids.map(readProcess);
  const sum = (pick: (one: ReturnType<typeof readProcess>) => number) =>
    all.reduce((total, one) => total + pick(one), 0);
  return { peak: sum(({ peak }) => peak), seconds: sum((one) => one.seconds) };
}

function readProcess(pid: string): { peak: number; seconds: number } {
  const peak = Number(/^VmHWM:\s*(\d+)/m.exec(readOr(`/proc/${pid}/status`))?.[1] ?? 0) * 1024;
  // Behind the name in brackets: fields 14 and 15 of proc(5) are user and system time, in ticks of 10 ms.
  const stat = readOr(`/proc/${pid}/stat`)
    .replace(/^.*\) /, '')
    .split(' ');
  return { peak, seconds: (Number(stat[11] ?? 0) + Number(stat[12] ?? 0)) / 100 };
}

function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
