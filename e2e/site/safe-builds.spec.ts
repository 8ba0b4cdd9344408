import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import getPort from 'get-port';
import { expect, test } from 'playwright/test';
import { buildLibrary, temporaryFolder } from '../support/sites/build-library.ts';
import { filesBelow } from '../support/sites/site-folder.ts';
import { projectFolder } from '../support/sites/sites.ts';
import { type RunningCommand, startCommand } from '../support/sites/start-command.ts';

/** How often to try what may go wrong by chance. */
const rounds = Number(process.env.BUILD_ROUNDS) || 1;
const document = 'shiwenhan-2024-1';

/**
 * Points from the start of a build until its site is put in place. build-site.test.ts stops at every step of
 * that last part.
 */
const points = [
  /引用 \d+ 处/,
  /Synced content/,
  /\[vite\] .* built/,
  /generating static routes/,
  /├─ \/index\.html/,
  /page\(s\) built/,
];

test('a mistyped output folder is refused with code 2 before the build, and every file is still there', async () => {
  const { folder, content } = library('林山');
  const home = join(folder, 'home');
  mkdirSync(home);
  writeFileSync(join(home, 'precious.txt'), 'kept');
  const before = contentsOf(folder);
  const { code, log } = await buildLibrary(content, home);
  expect(code, log).toBe(2);
  expect(log).toContain('precious.txt');
  expect(log, 'no stack trace').not.toMatch(/^\s+at .*[/\\:]\d+/m);
  expect(contentsOf(folder)).toEqual(before);
});

// In one test, since a build takes both processors, and each step reads the sites of the steps before.
test('builds that are killed, or run in parallel with others and a server, disturb nothing', {
  tag: '@full',
}, async () => {
  test.setTimeout((rounds + 2) * 300_000);
  const [served, other] = [library('林山'), library('云岭')];
  const alone = {
    served: await built(served.content, served.out),
    other: await built(other.content, other.out),
  };

  await test.step('a build that is killed leaves the former site whole', async () => {
    for (const point of points) {
      const build = startCommand('build', '--content', other.content, '--out', served.out);
      expect(await build.says(point), `${point}\n${build.log()}`).toBe(true);
      await build.kill();
      // The last points are so late that the kill may come after the end.
      const left = contentsOf(served.out);
      const isFormer = left['index.html'] === alone.served['index.html'];
      expect(left, String(point)).toEqual(isFormer ? alone.served : alone.other);
    }
  });

  await test.step('two builds at once, after those and beside a server, are as if each was alone', async () => {
    const port = await getPort();
    const server = startCommand('dev', '--content', served.content, '--port', String(port));
    const page = async () => {
      const response = await fetch(`http://localhost:${port}/documents/${document}/`);
      return `${response.status} ${await response.text()}`;
    };
    try {
      await expect.poll(() => page().catch(String), { timeout: 100_000 }).toMatch(/^200 [\s\S]*林山/);
      for (let round = 0; round < rounds; round++) {
        const first = startCommand('build', '--content', served.content, '--out', other.out);
        const second = startCommand('build', '--content', other.content, '--out', served.out);
        for (const point of points) {
          expect(await first.says(point), first.log()).toBe(true);
          expectServed(await page());
        }
        await expectDone(first, second);
        expect(contentsOf(other.out), `round ${round}`).toEqual(alone.served);
        expect(contentsOf(served.out), `round ${round}`).toEqual(alone.other);
        expectServed(await page());
      }
      expect(server.log(), server.log()).not.toMatch(/error|\[50\d\]/i);
    } finally {
      await server.kill();
    }
  });
});

/** A copy of the small library under another name, with documents of the same ids. */
function library(name: string) {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  cpSync(join(projectFolder, 'e2e/fixtures/small'), content, { recursive: true });
  for (const path of filesBelow(content)) {
    const file = join(content, path);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('地方戏曲', `${name}戏曲`));
  }
  return { folder, content, out: join(folder, 'out') };
}

async function built(content: string, out: string): Promise<Record<string, string>> {
  const { code, log } = await buildLibrary(content, out);
  expect(code, log).toBe(0);
  return contentsOf(out);
}

function contentsOf(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  return Object.fromEntries(
    filesBelow(folder).map((path) => [path, readFileSync(join(folder, path), 'latin1')]),
  );
}

async function expectDone(...builds: readonly RunningCommand[]): Promise<void> {
  for (const build of builds) expect(await build.ended, build.log()).toBe(0);
}

function expectServed(answer: string): void {
  expect(answer.slice(0, 500)).toMatch(/^200 /);
  expect(answer).toContain('林山');
  expect(answer).not.toContain('云岭');
}
