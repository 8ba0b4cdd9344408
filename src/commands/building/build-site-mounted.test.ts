import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, type TestContext, test } from 'node:test';
import { checkOutput } from '#commands/output/check-output.ts';
import { fileOperations } from '#commands/output/file-operations.ts';
import { madeSite, readSite, writeSite } from '#commands/output/made-site.fixture.ts';
import { markFile } from '#commands/output/mark-file.ts';
import { placeSite } from '#commands/output/place-site.ts';
import { buildSite } from './build-site.ts';

const top = realpathSync.native(mkdtempSync(join(tmpdir(), 'mounted-')));
after(() => rmSync(top, { recursive: true, maxRetries: 5 }));
const former = madeSite('former');
const fresh = { ...madeSite('fresh'), [markFile.name]: markFile.text };

/** Mounts an empty file system for one test, or skips the test if this user may not. */
function mounted(t: TestContext, name: string): string | undefined {
  const folder = join(top, name);
  mkdirSync(folder);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'pipe' });
  } catch (error) {
    t.skip(`no file system can be mounted here: ${(error as Error).message.split('\n')[0]}`);
    return undefined;
  }
  t.after(() => execFileSync('umount', [folder]));
  return folder;
}

/** Builds a site with extra files, in this process; returns exit code and messages. */
async function build(t: TestContext, out: string, more: Record<string, string> = {}) {
  const content = join(top, 'content');
  mkdirSync(content, { recursive: true });
  const said = t.mock.method(console, 'error', () => {});
  const code = await buildSite(
    { environment: { CONTENT_DIR: content, OUT_DIR: out }, rest: [] },
    {
      program: async ({ OUT_DIR = '' }) => {
        writeSite(OUT_DIR, { ...madeSite('fresh'), ...more });
        return 0;
      },
      files: fileOperations,
    },
  );
  return { code, said: said.mock.calls.map(({ arguments: [line] }) => String(line)) };
}

for (const [title, below] of [
  ['in another file system', 'www'],
  ['that is a mount point', '.'],
] as const) {
  test(`a site is written to a folder ${title}`, async (t) => {
    const folder = mounted(t, `room-${below.length}`);
    if (!folder) return;
    const out = join(folder, below);
    writeSite(out, former);
    assert.deepEqual(await build(t, out), { code: 0, said: [] });
    assert.deepEqual(readSite(folder), prefixed(below, fresh));
  });

  test(`a full disk leaves the former site in a folder ${title}, and says so in one line`, async (t) => {
    const folder = mounted(t, `full-${below.length}`);
    if (!folder) return;
    const out = join(folder, below);
    writeSite(out, former);
    const { code, said } = await build(t, out, { 'large.bin': 'x'.repeat(3_000_000) });
    assert.equal(code, 1);
    assert.equal(said.length, 1);
    assert.match(
      said[0] ?? '',
      /^写不了 .*：磁盘空间不足（ENOSPC）。请腾出空间后再试，或用 --out 换一个文件夹。$/,
    );
    assert.deepEqual(readSite(folder), prefixed(below, former));
  });
}

test('a read-only file system is refused before the build', async (t) => {
  const folder = mounted(t, 'read-only');
  if (!folder) return;
  writeSite(folder, former);
  execFileSync('mount', ['-o', 'remount,ro', folder]);
  for (const out of ['.', 'documents', 'new/site']) {
    const { code, said } = await build(t, join(folder, out));
    assert.equal(code, 2, out);
    const expected =
      out === 'documents' ? /不是由生成写入的内容/ : /只读的（EROFS）。请用 --out 换一个可以写入的文件夹。$/;
    assert.match(said.at(-1) ?? '', expected);
  }
  assert.deepEqual(readSite(folder), former);
});

test('a folder without permission is refused, and one whose parent has none is written in place', (t) => {
  if (process.platform === 'win32') return t.skip('permissions of POSIX');
  const folder = join(top, 'permission');
  const out = join(folder, 'www');
  const site = join(folder, 'site');
  writeSite(out, former);
  writeSite(site, fresh);
  asAnyone([folder, out, site], () => {
    chmodSync(folder, 0o555);
    assert.deepEqual(checkOutput({ outDir: out, contentDir: site, root: top }), { out });
    placeSite(site, out, fileOperations);
    assert.deepEqual(readSite(out), fresh);
    chmodSync(out, 0o555);
    for (const outDir of [out, join(folder, 'new')]) {
      const checked = checkOutput({ outDir, contentDir: site, root: top });
      assert.match('problem' in checked ? checked.problem : '', /^写不了 .*：没有权限（EACCES）。/);
    }
    chmodSync(out, 0o755);
    chmodSync(folder, 0o755);
  });
});

/** Runs a task as a user to whom permissions apply, on folders given to that user. */
function asAnyone(folders: string[], task: () => void): void {
  if (process.getuid?.() !== 0) {
    task();
    return;
  }
  const nobody = 65534;
  chmodSync(top, 0o755);
  execFileSync('chown', ['-R', String(nobody), ...folders]);
  process.seteuid?.(nobody);
  try {
    task();
  } finally {
    process.seteuid?.(0);
  }
}

const prefixed = (folder: string, site: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(site).map(([path, text]) => [folder === '.' ? path : `${folder}/${path}`, text]),
  );
