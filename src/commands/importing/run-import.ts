import { resolve } from 'node:path';
import {
  detailLines,
  exitCodeOf,
  needsPerson,
  proposalLines,
  reportJson,
} from '#commands/importing/report/import-report.ts';
import { importHeading, importLine } from '#commands/importing/report/import-table.ts';
import type { Imported } from '#commands/importing/report/imported.ts';
import { progressOn } from '#commands/importing/report/progress.ts';
import { joinProposals } from '#importer/compose/propose-issuer.ts';
import { importFiles, mayWrite, type PrepareInputs, prepareInWorkers, writeFiles } from './import-files.ts';
import type { ImportOptions } from './import-options.ts';
import { listInputs } from './list-inputs.ts';
import { newLibraryFiles } from './new-library.ts';

/** Up to this many inputs are reported in full; of more, one line for each that needs a person. */
const maxInFull = 20;

/** Imports inputs into a content folder, reports on them, and returns the exit code. */
export async function runImport(
  options: ImportOptions,
  contentDir: string,
  directory: string,
  say: (line: string) => void,
  prepareInputs: PrepareInputs = prepareInWorkers,
): Promise<number> {
  const { files, missing, open } = await listInputs(options.inputs, directory);
  for (const path of open)
    say(`${path} 是 Word 打开文件时留下的锁，没有读。请关闭那个文件后再导入；没有打开的，请删去这个锁。`);
  if (missing.length > 0 || files.length === 0) {
    say(missing.length > 0 ? `没有找到：${missing.join('、')}` : '其中没有可以导入的文件。');
    return 2;
  }
  if (options.title !== undefined && files.length > 1) {
    say('--title 只能用于一个文件。');
    return 2;
  }
  const progress = progressOn(process.stderr, files.length > maxInFull);
  const all = await importFiles(files, contentDir, options, progress.step, prepareInputs);
  progress.end();
  if (options.report) await writeFiles([{ path: resolve(directory, options.report), text: reportJson(all) }]);
  for (const line of told(all)) say(line);
  let proposals = joinProposals(all.flatMap(({ issuer }) => issuer ?? []));
  // A run after an interrupted one may find every document in place, but no settings.
  if (options.write && all.some((one) => one.state === 'unchanged' || mayWrite(one, options))) {
    const { files, offered } = await newLibraryFiles(contentDir, proposals);
    await writeFiles(files);
    for (const { path } of files) say(`新建 ${path}，请核对各项。`);
    proposals = offered;
  }
  for (const line of proposalLines(proposals)) say(line);
  say(`\n${closing(all, options)}`);
  return exitCodeOf(all, (one) => mayWrite(one, options));
}

function told(all: readonly Imported[]): string[] {
  if (all.length <= maxInFull) return [importHeading, ...all.map(importLine), ...detailLines(all)];
  const needing = needsPerson(all);
  return needing.length > 0 ? [`需要人看的 ${needing.length} 件：`, ...needing] : [];
}

function closing(all: readonly Imported[], options: ImportOptions): string {
  const count = (state: Imported['state']) => all.filter((one) => one.state === state).length;
  const written = all.filter((one) => mayWrite(one, options)).length;
  const states = `新 ${count('new')}，有变化 ${count('changed')}，没有变化 ${count('unchanged')}，未写 ${count('refused')}`;
  const done = options.write ? `写了 ${written} 件。` : `这是预览，没有写文件；写入请加 --write。`;
  const replace = count('changed') > 0 && !options.replace ? '有变化的要写入，另加 --replace。' : '';
  const kept = options.strict
    ? all.filter((one) => one.state === 'new' && !mayWrite(one, options)).length
    : 0;
  const strict = kept > 0 ? `有要看的 ${kept} 件，按 --strict 不写。` : '';
  return `共 ${all.length} 件：${states}。${done}${strict}${replace}`;
}
