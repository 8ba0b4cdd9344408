import { relative } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { argumentProblem } from './argument-problem.ts';
import { knownOptions, type Options, parseOptions } from './options.ts';
import { root } from './root.ts';

/**
 * The options of this process. An argument that no one knows ends it with one line and exit code 2; with
 * `passOn`, such arguments are left in `rest` for the program that the command runs, as are the command's own
 * that `own` names.
 */
export function readOptions({ passOn = false, own = [] as readonly string[] } = {}): Options {
  const parsed = parseOptions(process.argv.slice(2), process.env, callerDirectory());
  if ('problem' in parsed) return exitWithUsage(parsed.problem);
  const [unknown] = parsed.options.rest.filter((argument) => !own.includes(argument));
  if (unknown !== undefined && !passOn)
    return exitWithUsage(`没有“${unknown}”这个选项。可用选项：${[...own, knownOptions].join(' ')}`);
  return parsed.options;
}

/**
 * The values of a command's own options, read from what `readOptions` left. Any other argument ends the
 * process with one line and exit code 2.
 */
export function ownOptions<T extends NonNullable<ParseArgsConfig['options']>>(rest: string[], own: T) {
  try {
    return parseArgs({ args: rest, options: own }).values;
  } catch (error) {
    const names = Object.keys(own).map((name) => `--${name}`);
    const problem = argumentProblem(error as Error);
    return exitWithUsage(`${problem}可用选项：${[...names, knownOptions].join(' ')}`);
  }
}

/**
 * The caller's folder, from which relative paths start: npm changes to the project's top folder and keeps the
 * caller's in INIT_CWD.
 */
export function callerDirectory(): string {
  const here = process.cwd();
  // INIT_CWD is inherited by everything below npm; it speaks of this process only if npm set its directory.
  const movedByNpm = relative(root, here) === '';
  return (movedByNpm && process.env.INIT_CWD) || here;
}

/** Ends the process as one that was called wrongly: with one line and exit code 2. */
export function exitWithUsage(problem: string): never {
  console.error(problem);
  process.exit(2);
}
