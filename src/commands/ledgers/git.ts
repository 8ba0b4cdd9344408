import { spawn } from 'node:child_process';

/** The outcome of one run of git. */
export interface GitAnswer {
  /** undefined where there is no git. */
  code: number | undefined;
  output: Buffer;
  /** Its error output. */
  complaint: string;
}

/**
 * Runs git on the repository of a folder, whatever the environment says: in a hook, git's variables name
 * another one.
 */
export function git(folder: string, args: readonly string[], input = ''): Promise<GitAnswer> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^GIT_(?!CONFIG)/.test(name)),
  );
  const program = spawn('git', args, { cwd: folder, env: { ...env, LC_ALL: 'C' } });
  const output: Buffer[] = [];
  const complaint: Buffer[] = [];
  program.stdout.on('data', (part: Buffer) => output.push(part));
  program.stderr.on('data', (part: Buffer) => complaint.push(part));
  return new Promise((resolve) => {
    const end = (code: number | undefined) =>
      resolve({ code, output: Buffer.concat(output), complaint: Buffer.concat(complaint).toString() });
    program.once('error', () => end(undefined));
    program.once('close', (code) => end(code ?? 1));
    // If git has ended, writing input fails; its exit code says what was wrong.
    program.stdin.on('error', () => {});
    program.stdin.end(input);
  });
}
