import { relative } from 'node:path';
import { knownOptions, type Options, parseOptions } from './options.ts';
import { root } from './root.ts';

/**
 * The options of this process. An argument that no one knows ends it with one line and exit code 2; with
 * `passOn`, such arguments are left in `rest` for the program behind the command, as are those of the command's own
 * that `own` names.
 */
export function readOptions({ passOn = false, own = [] as readonly string[] } = {}): Options {
  const parsed = parseOptions(process.argv.slice(2), process.env, callerDirectory());
  if ('problem' in parsed) return refuse(parsed.problem);
  const [unknown] = parsed.options.rest.filter((argument) => !own.includes(argument));
  if (unknown !== undefined && !passOn)
    return refuse(`Unknown argument "${unknown}". Known options: ${[...own, knownOptions].join(' ')}`);
  return parsed.options;
}

/** Where the caller stands, which relative paths start from: npm moves to the project's top folder first and keeps the caller's in INIT_CWD. */
export function callerDirectory(): string {
  const here = process.cwd();
  // INIT_CWD is inherited by everything below npm; it speaks of this process only if npm set its directory.
  const movedByNpm = relative(root, here) === '';
  return (movedByNpm && process.env.INIT_CWD) || here;
}

function refuse(problem: string): never {
  console.error(problem);
  process.exit(2);
}
