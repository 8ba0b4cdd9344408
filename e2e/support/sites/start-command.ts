import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { projectFolder } from './sites.ts';

export interface RunningCommand {
  /** Everything it has printed so far. */
  log(): string;
  /** Resolves to true once it has printed such a line, to false if it ends without. */
  says(line: RegExp): Promise<boolean>;
  /** Resolves when it has ended, with its exit code. */
  ended: Promise<number | null>;
  /** Kills it with everything that it has started. */
  kill(): Promise<void>;
}

/** Starts a command of the project in a process group of its own. */
export function startCommand(name: string, ...args: string[]): RunningCommand {
  const program = spawn(process.execPath, [join('src/commands', `${name}.ts`), ...args], {
    cwd: projectFolder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const log = () => stripVTControlCharacters(text);
  const ended = once(program, 'close').then(([code]) => code);
  const listeners = new Set<() => void>();
  for (const stream of [program.stdout, program.stderr])
    stream.on('data', (said) => {
      text += said;
      for (const look of listeners) look();
    });
  return {
    log,
    ended,
    says: (line) =>
      new Promise((resolve) => {
        const look = () => {
          if (!line.test(log())) return;
          listeners.delete(look);
          resolve(true);
        };
        listeners.add(look);
        look();
        void ended.then(() => resolve(line.test(log())));
      }),
    async kill() {
      const { pid = 0 } = program;
      if (program.exitCode === null) process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
      await ended;
    },
  };
}
