import { spawn } from 'node:child_process';

/** What one run of git said. */
export interface GitAnswer {
  /** undefined where there is no git. */
  code: number | undefined;
  output: Buffer;
  /** What it complained of. */
  complaint: string;
}

/**
 * Runs git in a folder, which alone decides on the repository: inside a hook git names another to its
 * children.
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
    // A program that has ended takes no input; its exit code says what was wrong.
    program.stdin.on('error', () => {});
    program.stdin.end(input);
  });
}
