// npm run original -- <file> [<id of the document>] --content <folder>
// For whoever holds the original: masks the file where the kept source is masked, and says whether the two
// are equal, or where they differ. Exit code 1 when they differ, 2 when the file cannot be read.
import { resolve } from 'node:path';
import { siteOptions } from '#site/options.ts';
import { readContentFile } from '#site/read/content-files.ts';
import { loadLibrary } from '#site/read/load-library.ts';
import { formatDiagnostics } from '#site/report/report.ts';
import { reportOriginal } from '#site/report/report-original.ts';
import { callerDirectory, exitWithUsage, readOptions } from './running/read-options.ts';
import { root } from './running/root.ts';

const { environment, rest } = readOptions({ passOn: true });
const [path, id] = rest;
if (path === undefined || rest.length > 2 || rest.some((argument) => argument.startsWith('--')))
  exitWithUsage('npm run original -- <文件> [<文件的编号>] [--content <文件夹>]');
const { library } = await loadLibrary(siteOptions({ ...process.env, ...environment }, root).contentDir);
const { value: bytes, diagnostics } = await readContentFile(resolve(callerDirectory(), path));
if (!bytes) exitWithUsage(formatDiagnostics(diagnostics, root) || `没有找到“${path}”。请核对文件的路径。`);
const { isSource, text } = reportOriginal(bytes, library.documents, id);
console.log(text);
process.exitCode = isSource ? 0 : 1;
