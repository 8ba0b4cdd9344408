// npm run original -- <file> [<id of the document>] --content <folder>
// For whoever holds the original: masks the file where the kept source is masked, and says whether the two
// are equal, or where they differ. Exit code 1 when they differ, 2 when the file cannot be read.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { siteOptions } from '#site/options.ts';
import { loadLibrary } from '#site/read/load-library.ts';
import { reportOriginal } from '#site/report/report-original.ts';
import { callerDirectory, readOptions } from './running/read-options.ts';
import { root } from './running/root.ts';

const { environment, rest } = readOptions({ passOn: true });
const [path, id] = rest;
if (path === undefined || rest.length > 2 || rest.some((argument) => argument.startsWith('--'))) {
  console.error('npm run original -- <file> [<id of the document>]');
  process.exit(2);
}
const bytes = await readFile(resolve(callerDirectory(), path)).catch((error: NodeJS.ErrnoException) => {
  console.error(error.code === 'ENOENT' ? `没有找到：${path}` : `读不了 ${path}：${error.message}`);
  process.exit(2);
});
const { library } = await loadLibrary(siteOptions({ ...process.env, ...environment }, root).contentDir);
const { isSource, text } = reportOriginal(bytes, library.documents, id);
console.log(text);
process.exitCode = isSource ? 0 : 1;
