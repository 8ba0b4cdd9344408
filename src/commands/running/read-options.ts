import { relative } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { knownOptions, type Options, parseOptions } from './options.ts';
import { root } from './root.ts';

/**
 * Reads the options of this process. An unknown argument ends it with one line and exit code 2. With `passOn`
 * unknown arguments stay in `rest`, for the program that the command runs; so do the command's own options,
 * named by `own`.
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
  // All descendants of npm inherit INIT_CWD; it is about this process only if npm set the current directory.
  const movedByNpm = relative(root, here) === '';
  return (movedByNpm && process.env.INIT_CWD) || here;
}

/** Ends the process after a usage error: with one line and exit code 2. */
export function exitWithUsage(problem: string): never {
  console.error(problem);
  process.exit(2);
}

/** Says in Chinese what `parseArgs` throws about the arguments of a command. */
export function argumentProblem({ message }: Error): string {
  const option = /'(--?[\w-]+)/.exec(message)?.[1];
  if (message.startsWith('Unexpected argument')) return `不知道“${quotedIn(message)}”指什么。`;
  if (option === undefined) return message;
  if (message.startsWith('Unknown option')) return `没有 ${option} 这个选项。`;
  return message.includes('argument missing') ? `${option} 之后要写内容。` : `${option} 之后不写内容。`;
}

const quotedIn = (message: string): string => /'(.*?)'/s.exec(message)?.[1] ?? '';
