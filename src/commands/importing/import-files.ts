import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Imported, noteOfFinding } from '#commands/importing/report/imported.ts';
import type { PrepareOptions } from './import-context.ts';
import type { ImportOptions } from './import-options.ts';
import { type JobFault, runInWorkers } from './worker-pool.ts';

/** Called after each input. */
export type ImportProgress = (done: number, total: number, one: Imported) => void;

/** Prepares inputs without writing anything; results come in the order of the paths. */
export type PrepareInputs = (
  paths: readonly string[],
  contentDir: string,
  options: PrepareOptions,
) => AsyncIterable<{ job: string; result: Imported | { fault: JobFault } }>;

const seconds = 10;
const limits = { size: 2, timeLimit: seconds * 1000, memoryLimit: 512 };

/** Two at a time, each in a thread that can be stopped. */
export const prepareInWorkers: PrepareInputs = (paths, contentDir, options) =>
  runInWorkers(new URL('./import-worker.ts', import.meta.url), { contentDir, options }, paths, limits);

/**
 * Prepares the inputs and writes those that may be written. A bad file does not stop the others. Of two
 * inputs with the same id the second is not written, and both say so.
 */
export async function importFiles(
  paths: readonly string[],
  contentDir: string,
  options: ImportOptions,
  progress: ImportProgress,
  prepareInputs: PrepareInputs,
): Promise<Imported[]> {
  const { keepContact, widen, title, maxSize } = options;
  const prepare: PrepareOptions = { keepContact, widen, maxSize, ...(title !== undefined && { title }) };
  const done: Imported[] = [];
  const byId = new Map<string, Imported>();
  for await (const { job, result } of prepareInputs(paths, contentDir, prepare)) {
    const one = 'fault' in result ? faulty(job, result.fault) : result;
    const other = one.id === undefined ? undefined : byId.get(one.id);
    if (other) reportTwice(other, one);
    else if (one.id !== undefined && one.state !== 'refused') byId.set(one.id, one);
    if (options.write && mayWrite(one, options)) await writeOrReport(one);
    done.push(one);
    progress(done.length, paths.length, one);
  }
  return done;
}

/** A file that an editor holds open, or a full disk, does not stop the other inputs. */
async function writeOrReport(one: Imported): Promise<void> {
  try {
    await writeFiles(one.files ?? []);
  } catch (error) {
    const message = `写不了：${(error as Error).message}。请关闭打开着的文件，核对文件夹的权限和磁盘的空间，再导入。`;
    one.notes.push({ code: 'file-unwritten', severity: 'refused', message });
    one.state = 'refused';
  }
}

/** `--strict` keeps what a person must look at from being written; changes need `--replace`. */
export function mayWrite({ state, notes }: Imported, { strict, replace }: ImportOptions): boolean {
  if (state !== 'new' && !(state === 'changed' && replace)) return false;
  return !strict || notes.every(({ severity }) => severity === 'note');
}

function faulty(path: string, fault: JobFault): Imported {
  const place = { kind: 'file' } as const;
  const empty = { path, state: 'refused', clauses: 0, citations: 0 } as const;
  if (fault === 'slow')
    return { ...empty, notes: [noteOfFinding({ code: 'file-slow', args: { seconds }, place })] };
  if (fault === 'heavy') return { ...empty, notes: [noteOfFinding({ code: 'file-heavy', args: {}, place })] };
  const { stack = String(fault.error) } = fault.error as Error;
  const message = `这是程序的错误，请报告，并附上这个文件：${stack}`;
  return { ...empty, notes: [{ code: 'program-fault', severity: 'refused', message }] };
}

/** Drops other findings of the second: they depend on whether the first was already written when compared. */
function reportTwice(first: Imported, second: Imported): void {
  if (second.state === 'unchanged') return;
  // The same text twice: the first made the library hold it.
  if (second.files && first.files?.every(({ text }, i) => text === second.files?.[i]?.text)) {
    second.state = 'unchanged';
    second.notes = [];
    return;
  }
  const message = (other: Imported) =>
    `与 ${other.path} 的编号相同（${first.id}），只收先到的一份。是同一文件的，移去一份；不是的，把先写的改名（documents 和 sources 中的一起改），再导入这一份。`;
  first.notes.push({ code: 'id-twice', severity: 'check', message: message(second) });
  second.notes = [{ code: 'id-twice', severity: 'refused', message: message(first) }];
  second.state = 'refused';
  delete second.difference;
  delete second.files;
}

/** Writes files one after another, each atomically: an interrupted run leaves no half-written file. */
export async function writeFiles(files: readonly { path: string; text: string }[]): Promise<void> {
  for (const { path, text } of files) {
    await mkdir(dirname(path), { recursive: true });
    const beside = `${path}.writing`;
    try {
      await writeFile(beside, text);
      await rename(beside, path);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  }
}
