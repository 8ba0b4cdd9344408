import { join } from 'node:path';
import { checkOutput } from '#commands/output/check-output.ts';
import { faultMessage } from '#commands/output/fault-message.ts';
import { fileOperations } from '#commands/output/file-operations.ts';
import { freshFolder } from '#commands/output/fresh-folder.ts';
import { type Holder, type Lock, takeLock } from '#commands/output/lock.ts';
import { markFile } from '#commands/output/mark-file.ts';
import { placeSite, recoverOutput } from '#commands/output/place-site.ts';
import { workPlaces } from '#commands/output/work-places.ts';
import type { Options } from '#commands/running/options.ts';
import { root } from '#commands/running/root.ts';
import { run } from '#commands/running/run.ts';
import { siteOptions } from '#site/options.ts';
import { astroEnvironment } from './astro-environment.ts';

/**
 * V8 lets the heap grow to three times the live objects. With less, the largest process stays below 1.2 GB at
 * 1,000 documents, even of .mdx. A larger semi-space saves copying objects that live as long as one page.
 */
const thriftyHeap = ['--heap-growing-percent=50', '--max-semi-space-size=32'];

/** `program` builds the site into OUT_DIR and gives the exit code, `files` moves it; tests pass their own. */
const usual = {
  program: (environment: Record<string, string>): Promise<number> =>
    run([...thriftyHeap, join(root, 'src/commands/building/astro-build.ts')], { environment }),
  files: fileOperations,
};

/**
 * Builds the site in a folder of its own, then puts it in place of the output folder. Until then the former
 * site stays untouched. Returns the exit code: 2 if the output folder cannot be what was meant. Waits for
 * other builds of the same content, or into the same output folder.
 */
export async function buildSite(options: Options, { program, files } = usual): Promise<number> {
  const { contentDir, outDir } = siteOptions({ ...options.environment }, root);
  const check = () => checkOutput({ contentDir, outDir, root, force: options.force ?? false });
  const asked = check();
  if ('problem' in asked) return reportUsage(asked.problem);
  const content = workPlaces(root, contentDir);
  const output = workPlaces(root, asked.out);
  const locks: Lock[] = [];
  try {
    // Always in this order, to avoid a deadlock between two builds.
    locks.push(await takeLock(content.lock('content'), waitingFor(`文库 ${contentDir}`)));
    locks.push(await takeLock(output.lock('output'), waitingFor(`输出文件夹 ${outDir}`)));
    recoverOutput(asked.out, files);
    const cacheDir = freshFolder(content.folderPrefix('build'));
    const site = join(cacheDir, 'site');
    const code = await program({
      ...astroEnvironment(options),
      OUT_DIR: site,
      POLICY_LIBRARY_CACHE: cacheDir,
    });
    if (code !== 0) return code;
    // Someone may have put files there in the meantime.
    const checked = check();
    if ('problem' in checked) return reportUsage(checked.problem);
    files.writeFile(join(site, markFile.name), markFile.text);
    placeSite(site, checked.out, files);
    console.log(`网站已写入 ${outDir}`);
    return 0;
  } catch (error) {
    console.error(faultMessage(outDir, error));
    return 1;
  } finally {
    for (const lock of locks) lock.release();
  }
}

function reportUsage(problem: string): number {
  console.error(problem);
  return 2;
}

const waitingFor = (what: string) => (holder: Holder | undefined) => {
  const since = holder?.since.toLocaleTimeString('zh-CN', { hourCycle: 'h23' });
  const who = holder ? `（进程 ${holder.pid}，${since} 开始）` : '';
  console.log(`另一次生成${who}正在使用${what}，等它结束后再开始。`);
};
