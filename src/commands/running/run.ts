import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.ts';

/** Where Node keeps modules as it compiled them: a small program starts in two thirds of the time. */
const compileCache = join(root, 'node_modules/.cache/node');

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

interface RunOptions {
  environment?: Record<string, string>;
  /** This process's exit code after a signal; 130 if not given. */
  stopCode?: number;
  /** Ends the program, and nothing else, when it aborts. */
  until?: AbortSignal;
  /** Gets what the program prints, instead of this terminal. */
  print?: (text: string) => void;
}

/**
 * Runs a Node program in the project's top folder, on this terminal, and returns its exit code.
 * A signal to this process goes to the program, and when that has ended, this process ends too, with
 * `stopCode`: whoever presses Ctrl-C wants no further step.
 */
export function run(
  args: string[],
  { environment = {}, stopCode = 130, until, print }: RunOptions = {},
): Promise<number> {
  const env: NodeJS.ProcessEnv = { NODE_COMPILE_CACHE: compileCache, ...process.env, ...environment };
  // Inherited from a test that calls this command, it would make `node --test` run nothing and succeed.
  delete env.NODE_TEST_CONTEXT;
  const output = print ? 'pipe' : 'inherit';
  const program = spawn(process.execPath, args, { cwd: root, env, stdio: ['inherit', output, output] });
  if (print)
    for (const stream of [program.stdout, program.stderr]) stream?.setEncoding('utf8').on('data', print);
  let stopped = false;
  const pass = (signal: NodeJS.Signals) => {
    stopped = true;
    // On Windows the console has signalled the program itself, and kill() would terminate it at once.
    if (process.platform !== 'win32') program.kill(signal);
  };
  for (const signal of signals) process.on(signal, pass);
  until?.addEventListener('abort', () => program.kill());
  return new Promise((resolve) => {
    const end = (code: number) => {
      for (const signal of signals) process.off(signal, pass);
      if (stopped) process.exit(stopCode);
      resolve(code);
    };
    program.once('error', (error) => {
      console.error(error.message);
      end(1);
    });
    // `close` comes after `exit`, when the last output has arrived.
    program.once('close', (code) => end(code ?? 1));
  });
}
