import { isAbsolute, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { addressProblem } from '#commands/serving/address-problem.ts';

/** Options of a command: the variables for astro.config.mjs, the port, and unknown arguments. */
export interface Options {
  /** Only what was given, so that defaults are defined once, in astro.config.mjs. */
  environment: {
    CONTENT_DIR?: string;
    OUT_DIR?: string;
    SITE_URL?: string;
    BASE_PATH?: string;
    /** Set if the log should list each citation. */
    VERBOSE?: string;
  };
  port?: number;
  /** Whether a build may delete what no build wrote. */
  force?: true;
  rest: string[];
}

export type ParsedOptions = { problem: string } | { options: Options };

const variables = {
  content: 'CONTENT_DIR',
  out: 'OUT_DIR',
  site: 'SITE_URL',
  base: 'BASE_PATH',
  port: 'PORT',
} as const;

/** The options as a person would type them. */
export const knownOptions =
  '--content <文件夹> --out <文件夹> --site <网址> --base <路径> --port <数> --force --verbose';

/**
 * Reads the arguments; `env` stands in for missing ones, and relative paths start from `directory`. Arguments
 * that are not ours come back in `rest`, in their order.
 */
export function parseOptions(
  args: string[],
  env: Record<string, string | undefined>,
  directory: string,
): ParsedOptions {
  // Not strict, because Playwright's arguments pass through here and only it knows which of them take a
  // value.
  const { tokens } = parseArgs({
    args,
    strict: false,
    tokens: true,
    options: Object.fromEntries(Object.keys(variables).map((name) => [name, { type: 'string' as const }])),
  });
  const given: Partial<Record<keyof typeof variables, string>> = {};
  const taken = new Set<number>();
  const switches = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (token.rawName === '--force' || token.rawName === '--verbose') {
      switches.add(token.rawName);
      taken.add(token.index);
    }
    if (!isKnown(token.name)) continue;
    if (!token.value || (!token.inlineValue && token.value.startsWith('--')))
      return { problem: `${token.rawName} 之后要写内容。可用选项：${knownOptions}` };
    given[token.name] = token.value;
    taken.add(token.index);
    if (!token.inlineValue) taken.add(token.index + 1);
  }
  const value = (name: keyof typeof variables) => given[name] ?? (env[variables[name]] || undefined);
  const folder = (path: string | undefined) =>
    path === undefined || isAbsolute(path) ? path : resolve(directory, path);

  const port = value('port');
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65535))
    return { problem: `--port 应为 1 到 65535 的数，写的是“${port}”。` };
  const problem = addressProblem(value('site'), value('base'));
  if (problem) return { problem };
  const environment = {
    CONTENT_DIR: folder(value('content')),
    OUT_DIR: folder(value('out')),
    SITE_URL: value('site'),
    BASE_PATH: value('base'),
    VERBOSE: switches.has('--verbose') ? '1' : undefined,
  };
  return {
    options: {
      environment: Object.fromEntries(Object.entries(environment).filter(([, text]) => text !== undefined)),
      ...(port !== undefined && { port: Number(port) }),
      ...(switches.has('--force') && { force: true as const }),
      rest: args.filter((_, index) => !taken.has(index)),
    },
  };
}

function isKnown(name: string): name is keyof typeof variables {
  return Object.hasOwn(variables, name);
}
