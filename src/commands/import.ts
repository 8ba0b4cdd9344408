// npm run import -- <files or folders> --to <content folder>
// Previews what files would become: a table, what a person must look at, and how documents already in the
// library would change. With --write it writes document files and sources; those already in the library only
// with --replace. Exit code 0 clean, 1 when an input was refused or held back by --strict, 2 for wrong
// arguments, 3 when a person must look at something.

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
