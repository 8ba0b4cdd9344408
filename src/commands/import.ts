// npm run import -- <files or folders> --to <content folder>
// Shows what would become of files: a table, what a person must look at, and how documents that are held
// would change. With --write it writes them, document file and source; those that are held already only with
// --replace. Exit code 0 clean, 1 when an input was refused, 2 when the arguments do not hold, 3 when a
// person must look at something.

import { resolve } from 'node:path';
import { siteOptions } from '#site/options.ts';
import { importOptions, importUsage } from './importing/import-options.ts';
import { runImport } from './importing/run-import.ts';
import { guarded } from './running/guarded.ts';
import { callerDirectory, exitWithUsage } from './running/read-options.ts';
import { root } from './running/root.ts';

const options = importOptions(process.argv.slice(2));
if ('problem' in options) exitWithUsage(`${options.problem}\n${importUsage}`);
else {
  const directory = callerDirectory();
  const { contentDir } = siteOptions({ ...process.env }, root);
  const to = options.to === undefined ? contentDir : resolve(directory, options.to);
  process.exitCode = await guarded(() => runImport(options, to, directory, console.log));
}
