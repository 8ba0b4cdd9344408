// node stand-in-build.fixture.ts <content> <out> <step to stop at>
// Builds an invented site in place of Astro, and hangs at one of its steps, for a test to kill it there.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type FileOperations, fileOperations } from '#commands/output/file-operations.ts';
import { madeSite } from '#commands/output/made-site.fixture.ts';
import { buildSite } from './build-site.ts';

const [contentDir = '', outDir = '', stopAt = ''] = process.argv.slice(2);
let steps = 0;

function step(name: string): void {
  if (++steps < Number(stopAt || Number.POSITIVE_INFINITY)) return;
  writeFileSync(process.stdout.fd, `stopped at ${name}\n`);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

const changing = new Set<string | symbol>([
  'makeFolder',
  'writeFile',
  'copyFile',
  'rename',
  'remove',
  'copyMode',
] satisfies (keyof FileOperations)[]);
const files = new Proxy(fileOperations, {
  get(operations, name) {
    if (changing.has(name)) step(String(name));
    return Reflect.get(operations, name);
  },
});

const program = async ({ OUT_DIR = '' }: Record<string, string>) => {
  step('start');
  for (const [path, text] of Object.entries(madeSite('fresh'))) {
    mkdirSync(dirname(join(OUT_DIR, path)), { recursive: true });
    writeFileSync(join(OUT_DIR, path), text);
    step('page');
  }
  return 0;
};

process.exitCode = await buildSite(
  { environment: { CONTENT_DIR: contentDir, OUT_DIR: outDir }, rest: [] },
  { program, files },
);
console.log(`${steps} steps`);
