import { mkdtempSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { faultCause, faultMessage } from './fault-message.ts';
import { findOverlap, type GuardedFolder, type Overlap } from './find-overlap.ts';
import { foreignEntries } from './foreign-entries.ts';
import { lineage, realPlace } from './real-place.ts';

export interface OutputRequest {
  outDir: string;
  contentDir: string;
  /** The project's top folder. */
  root: string;
  /** Whether files that no build wrote may be deleted. */
  force?: boolean;
}

/** The folders of a project. Any other is protected by the foreign files in it. */
const sources = ['src', 'content', 'public', 'e2e', 'node_modules', '.git', '.github', '.ci', '.astro'];

/** Resolves the output folder to its real place, or says why no build may write there. Changes nothing. */
export function checkOutput(request: OutputRequest): { out: string } | { problem: string } {
  const { outDir, contentDir, force } = request;
  let guarded: GuardedFolder[];
  try {
    guarded = guardedFolders(request);
  } catch (error) {
    const cause = faultCause(error);
    return { problem: `打不开内容文件夹 ${contentDir}：${cause}。请改正 --content（或 CONTENT_DIR）。` };
  }
  try {
    const out = realPlace(outDir);
    const overlap = findOverlap(lineage(out), guarded);
    if (overlap) return { problem: overlapMessage(outDir, overlap) };
    const found = statSync(out, { throwIfNoEntry: false });
    if (found && !found.isDirectory()) return { problem: notFolderMessage(outDir) };
    const foreign = found && !force ? foreignEntries(listFolder(out)) : [];
    if (foreign.length > 0) return { problem: foreignMessage(outDir, foreign) };
    probe(out);
    return { out };
  } catch (error) {
    return { problem: faultMessage(outDir, error) };
  }
}

function guardedFolders({ contentDir, root }: OutputRequest): GuardedFolder[] {
  return [
    { name: `内容文件夹 ${contentDir}`, lineage: lineage(contentDir) },
    { name: `项目文件夹 ${root}`, lineage: lineage(root), mayHold: true },
    ...sources.map((name) => ({ name: `项目的 ${name}/`, lineage: lineage(join(root, name)) })),
  ];
}

/**
 * Throws if a build could write neither beside the folder, where it renames, nor into it, where that is not
 * possible.
 */
function probe(out: string): void {
  let above = dirname(out);
  while (!statSync(above, { throwIfNoEntry: false })) above = dirname(above);
  const found = statSync(out, { throwIfNoEntry: false });
  const isMountPoint = found !== undefined && found.dev !== statSync(above).dev;
  try {
    makeAndRemove(isMountPoint ? out : above);
  } catch (error) {
    if (!found || isMountPoint) throw error;
    makeAndRemove(out);
  }
}

const makeAndRemove = (folder: string) => rmdirSync(mkdtempSync(join(folder, '.policy-library-probe-')));

function listFolder(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort();
}

function overlapMessage(outDir: string, { relation, name }: Overlap): string {
  const how = { equals: `就是${name}`, contains: `包含${name}`, 'lies-in': `在${name} 之内` }[relation];
  return `输出文件夹 ${outDir} ${how}，生成会删除其中的文件，所以没有开始。请用 --out（或 OUT_DIR）另选一个文件夹。`;
}

const notFolderMessage = (outDir: string) =>
  `输出位置 ${outDir} 是文件，不是文件夹。请移走它，或用 --out 换一个文件夹。`;

/** How many entries a message names. */
const namedEntries = 10;

function foreignMessage(outDir: string, foreign: readonly string[]): string {
  const more = foreign.length > namedEntries ? [`  ……共 ${foreign.length} 项`] : [];
  return [
    `输出文件夹 ${outDir} 中有不是由生成写入的内容，生成会把它们删除，所以没有开始：`,
    ...foreign.slice(0, namedEntries).map((name) => `  ${name}`),
    ...more,
    '请用 --out 换一个空的或新的文件夹；确定其中的内容都可以删除，就加 --force。',
  ].join('\n');
}
