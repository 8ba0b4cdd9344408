// npm run check:texts -- <folder> --json --content <folder>
// Runs the reader over a folder of plain texts and says what it makes of each; with --json, prints one line
// of JSON for each and nothing else. Issuers are those of the library. Exit code 1 when the words of a text
// come out changed or a text cannot be read, 2 when there is no folder of texts.

import { resolve } from 'node:path';
import { siteOptions } from '#site/options.ts';
import { callerDirectory, exitWithUsage, readOptions } from './running/read-options.ts';
import { root } from './running/root.ts';
import { checkTexts } from './texts/check-texts.ts';

const { environment, rest } = readOptions({ passOn: true });
const [folder, ...others] = rest.filter((argument) => argument !== '--json');
if (folder === undefined || folder.startsWith('-') || others.length > 0)
  exitWithUsage('npm run check:texts -- <文件夹> [--json] [--content <文件夹>]');
const { contentDir } = siteOptions({ ...process.env, ...environment }, root);
process.exitCode = await checkTexts(resolve(callerDirectory(), folder), contentDir, {
  json: rest.includes('--json'),
  print: (line) => console.log(line),
});
