import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { realPlace } from './real-place.ts';

/** Inside the project, so that packages resolve, but ignored by git, linter and type check. */
const workFolder = (root: string) => join(root, '.astro');

/** Work files for a content or output folder, the same under whatever name the folder is given. */
export function workPlaces(root: string, folder: string) {
  const key = createHash('sha256').update(realPlace(folder)).digest('hex').slice(0, 16);
  return {
    /** The file of a lock. */
    lock: (purpose: string) => join(workFolder(root), 'locks', `${purpose}-${key}`),
    /** Prefix of the name of a folder that belongs to one process. */
    folderPrefix: (purpose: string) => join(workFolder(root), `${purpose}-${key}-`),
  };
}

/**
 * Tells later builds that a build wrote this folder and may replace it. The name is unlikely to be anyone
 * else's, and has no leading dot, since hosts and copies omit dot files.
 */
export const markFile = {
  name: 'policy-library-build.txt',
  text: '本文件夹由 npm run build 生成，下一次生成会替换其中的全部内容；请不要在这里存放别的文件。\n',
};

/** `new` is a site that is not in place yet, `old` the former one, to be removed. */
export type StagingKind = 'new' | 'old';

/** Names a temporary folder of one process, beside the folder `base` or in it. */
export const stagingName = (base: string, kind: StagingKind, pid: number): string =>
  `.${base}.${kind}-${pid}`;

export function parseStagingName(name: string): { base: string; kind: StagingKind; pid: number } | undefined {
  const { base, kind, pid } = name.match(/^\.(?<base>.+)\.(?<kind>new|old)-(?<pid>\d+)$/)?.groups ?? {};
  return base && kind ? { base, kind: kind as StagingKind, pid: Number(pid) } : undefined;
}

/** The base of a staging folder inside the output folder, for when nothing can be written beside it. */
export const insideBase = 'policy-library';
