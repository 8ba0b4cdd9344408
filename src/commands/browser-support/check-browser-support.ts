import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { oldestBrowsers } from '#site/oldest-browsers.ts';
import { findUnsupported } from './find-unsupported.ts';
import { styleProblems } from './style-problems.ts';

/** Prints what the scripts of pages use and a supported browser lacks; returns how many uses. */
export function checkBrowserSupport(root: string, print: (text: string) => void): number {
  const found = findUnsupported(clientProgram(root), oldestBrowsers(root), root);
  for (const { file, line, feature, lacking } of found)
    print(`${file}:${line}  ${feature} is missing in ${lacking.join(', ')}\n`);
  if (found.length > 0)
    print(
      "Use something older, or ask for it first ('name' in owner). package.json names the supported browsers.\n",
    );
  return found.length;
}

/** The project as TypeScript sees it. */
function clientProgram(root: string): ts.Program {
  const path = `${root}/tsconfig.json`;
  const { config } = ts.readConfigFile(path, ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(path));
  const isClient = (name: string) => name.includes('/src/client/') && !/\.(?:test|fixture)\.ts$/.test(name);
  const types = fileNames.filter((name) => name.endsWith('.d.ts'));
  return ts.createProgram([...fileNames.filter(isClient), ...types], options);
}

/** Prints what in the style sheets a supported browser lacks; returns how many problems there are. */
export function checkStyleSupport(root: string, print: (text: string) => void): number {
  const paths = globSync('src/**/*.css', { cwd: root }).sort();
  const sheets = new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  const problems = styleProblems(sheets, oldestBrowsers(root));
  for (const problem of problems) print(`${problem}\n`);
  if (problems.length > 0)
    print(
      'Use something older or give a fallback before it, ask with @supports, or enter it in harmless-styles.table.ts.\n',
    );
  return problems.length;
}
