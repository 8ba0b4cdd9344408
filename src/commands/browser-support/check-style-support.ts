import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { oldestBrowsers } from '#site/oldest-browsers.ts';
import { styleProblems } from './style-problems.ts';

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
