import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '#commands/running/root.ts';
import { git } from './git.ts';

/** The reason for skipping tests that need git, if there is one. */
export const withoutGit = spawnSync('git', ['--version']).error ? 'there is no git' : false;

const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];

/** Runs git in a folder as a person would; throws if it fails. */
export async function runGit(folder: string, ...args: string[]): Promise<string> {
  const { code, output, complaint } = await git(folder, [...identity, ...args]);
  assert.equal(code, 0, complaint);
  return output.toString().trim();
}

export async function commitAll(folder: string, message: string): Promise<void> {
  await runGit(folder, 'add', '--all');
  await runGit(folder, 'commit', '--quiet', '--allow-empty', '--message', message);
}

/** Makes repositories whose folder `library` holds a published library, on the branch `main`. */
export function repositories() {
  let folder: string;
  let origin: string;
  let count = 0;
  const temporary = async () => {
    const path = join(folder, `${count++}`);
    await mkdir(path);
    return path;
  };
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'repository-'));
    if (withoutGit) return;
    origin = await temporary();
    const content = join(origin, 'library');
    await cp(join(root, 'e2e/fixtures/small'), content, { recursive: true });
    await cp(join(root, 'e2e/fixtures/small-permalinks'), join(content, 'permalinks'), { recursive: true });
    await runGit(origin, 'init', '--quiet', '--initial-branch=main');
    await commitAll(origin, 'First');
    await commitAll(origin, 'Second');
  });
  after(() => rm(folder, { recursive: true }));
  return { temporary, published, clone };

  /** A repository with two commits, the second of which changed nothing. */
  async function published() {
    const top = await temporary();
    await cp(origin, top, { recursive: true });
    return { top, content: join(top, 'library') };
  }

  /** A clone of it: the origin is what is published. */
  async function clone(depth?: number) {
    const top = join(await temporary(), 'clone');
    const shallow = depth ? ['--depth', `${depth}`] : [];
    await runGit(folder, 'clone', '--quiet', ...shallow, pathToFileURL(origin).href, top);
    return { top, content: join(top, 'library') };
  }
}
