import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileOperations } from '#commands/output/file-operations.ts';
import { madeSite, readSite, writeSite } from '#commands/output/made-site.fixture.ts';
import { markFile } from '#commands/output/mark-file.ts';
import { recoverOutput } from '#commands/output/place-site.ts';
import { buildSite } from './build-site.ts';

const top = realpathSync.native(mkdtempSync(join(tmpdir(), 'build-site-')));
after(() => rmSync(top, { recursive: true, maxRetries: 5 }));
const fixture = join(import.meta.dirname, 'stand-in-build.fixture.ts');
const fresh = { ...madeSite('fresh'), [markFile.name]: markFile.text };

interface Ended {
  code: number | null;
  log: string;
}

/**
 * Builds in a process of its own. `heard` gets all output so far, and a function that kills the process with
 * all its children.
 */
function build(content: string, out: string, stopAt = '', heard?: (log: string, kill: () => void) => void) {
  const program = spawn(process.execPath, [fixture, content, out, stopAt], { detached: true, stdio: 'pipe' });
  const windows = process.platform === 'win32';
  let killed = false;
  const kill = () => {
    if (!killed) process.kill(windows ? Number(program.pid) : -Number(program.pid), 'SIGKILL');
    killed = true;
  };
  let log = '';
  for (const stream of [program.stdout, program.stderr])
    stream.on('data', (text) => {
      log += text;
      heard?.(log, kill);
    });
  return new Promise<Ended>((resolve) => program.once('close', (code) => resolve({ code, log })));
}

function library(name: string) {
  const folder = join(top, name);
  const content = join(folder, 'content');
  const out = join(folder, 'www');
  mkdirSync(content, { recursive: true });
  return { folder, content, out };
}

test('a build that is killed at any step leaves the former site, and the next one succeeds', async () => {
  const { folder, content, out } = library('killed');
  const former = madeSite('former');
  const steps = Number((await build(content, out)).log.match(/(\d+) steps/)?.[1]);
  assert.ok(steps >= 10, `${steps} steps`);
  const stops: string[] = [];
  let betweenRenames = 0;
  for (let at = 1; at <= steps; at++) {
    rmSync(folder, { recursive: true });
    mkdirSync(content, { recursive: true });
    writeSite(out, former);
    const { code, log } = await build(content, out, String(at), (said, kill) => {
      if (said.includes('stopped')) kill();
    });
    assert.notEqual(code, 0, log);
    stops.push(log.trim());
    if (!existsSync(out)) betweenRenames++;
    recoverOutput(out, fileOperations);
    const left = readSite(out);
    assert.deepEqual(left, left['index.html'] === 'fresh' ? fresh : former, log);
    assert.deepEqual(readdirSync(folder).sort(), ['content', 'www'], log);
  }
  assert.equal(betweenRenames, 1, stops.join('\n'));
  assert.equal((await build(content, out)).code, 0);
  assert.deepEqual(readSite(out), fresh);
});

test('the build after one that was killed between its renames recovers the former site by itself', async () => {
  const { folder, content, out } = library('recovered');
  writeSite(join(folder, '.www.old-2147483647'), madeSite('former'));
  writeSite(join(folder, '.www.new-2147483647'), madeSite('lost'));
  const { log } = await build(content, out, '3', (said, kill) => said.includes('stopped') && kill());
  assert.match(log, /stopped/);
  assert.deepEqual(readSite(out), madeSite('former'));
});

test('a second build of the same content waits and says for whom, and so does one into the same folder', async () => {
  for (const [name, what] of [
    ['content', /正在使用文库 .*content，等它结束后再开始/],
    ['output', /正在使用输出文件夹 .*www，等它结束后再开始/],
  ] as const) {
    const first = library(`first-${name}`);
    const second = library(`second-${name}`);
    const content = name === 'content' ? first.content : second.content;
    const out = name === 'output' ? first.out : second.out;
    let waiting: Promise<Ended> | undefined;
    const killed = await build(first.content, first.out, '2', (said, kill) => {
      if (said.includes('stopped')) waiting ??= build(content, out, '', (log) => what.test(log) && kill());
    });
    assert.notEqual(killed.code, 0);
    const ended = await waiting;
    assert.equal(ended?.code, 0, ended?.log);
    assert.match(ended?.log ?? '', /^另一次生成（进程 \d+，\d+:\d\d:\d\d 开始）正在使用/);
    assert.deepEqual(readSite(out), fresh);
  }
});

test('a folder with other files is refused with code 2 before anything is built', async () => {
  const { content, out } = library('refused');
  writeSite(out, { 'precious.txt': 'kept' });
  const { code, log } = await build(content, out);
  assert.equal(code, 2);
  assert.match(log, /precious\.txt/);
  assert.doesNotMatch(log, /^\s+at /m);
  assert.deepEqual(readSite(out), { 'precious.txt': 'kept' });
});

test('files added during the build are not deleted either', async () => {
  const { content, out } = library('late');
  const code = await buildSite(
    { environment: { CONTENT_DIR: content, OUT_DIR: out }, rest: [] },
    {
      program: async ({ OUT_DIR = '' }) => {
        writeSite(OUT_DIR, madeSite('fresh'));
        writeSite(out, { 'precious.txt': 'kept' });
        return 0;
      },
      files: fileOperations,
    },
  );
  assert.equal(code, 2);
  assert.deepEqual(readSite(out), { 'precious.txt': 'kept' });
});
