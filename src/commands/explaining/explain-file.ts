import type { Options } from '#commands/running/options.ts';
import { callerDirectory, exitWithUsage } from '#commands/running/read-options.ts';
import { root } from '#commands/running/root.ts';
import { explainDocument, findDocumentFile } from '#site/explain/explain-document.ts';
import { explainTable } from '#site/explain/explain-table.ts';
import { siteOptions } from '#site/options.ts';
import { formatDiagnostics, severityOf } from '#site/report/report.ts';

const advice =
  '\n认错的，在文件信息的 structure 中写明，例如 - { at: 段首几个字, zone: body }；写法见 content/README.md。';

/** Prints how a document file was understood, then its diagnostics; returns the exit code. */
export async function explainFile(asked: string, { environment }: Options): Promise<number> {
  const { contentDir } = siteOptions({ ...process.env, ...environment }, root);
  const path = await findDocumentFile(asked, { directory: callerDirectory(), contentDir });
  if (path === undefined)
    return exitWithUsage(`没有找到“${asked}”。请写文件的路径，或 ${contentDir} 中文件的编号。`);
  const { units, bodyAlone, diagnostics } = await explainDocument(path, contentDir);
  if (bodyAlone) console.log('文件信息有误，以下不计 title、closing、structure：\n');
  console.log(units.length > 0 ? explainTable(units) + advice : '这件文件没有可以分析的全文。');
  const said = formatDiagnostics(diagnostics, process.cwd());
  if (said) console.log(`\n${said}`);
  return diagnostics.some((diagnostic) => severityOf(diagnostic) === 'error') ? 1 : 0;
}
