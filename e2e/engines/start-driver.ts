import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import getPort from 'get-port';

/** Starts WebKitWebDriver on a free port and a virtual X server; returns its address and how to stop both. */
export async function startDriver(path: string): Promise<{ address: string; stop(): void }> {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const display = await firstLine(screen);
  const port = await getPort();
  const driver = spawn(path, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: `:${display}`, GDK_BACKEND: 'x11' },
    stdio: 'ignore',
  });
  const address = `http://127.0.0.1:${port}`;
  await untilAnswers(`${address}/status`);
  return {
    address,
    stop() {
      driver.kill();
      screen.kill();
    },
  };
}

async function firstLine(program: ChildProcess): Promise<string> {
  const ended = once(program, 'exit').then(() => {
    throw new Error('Xvfb has ended.');
  });
  const [chunk] = await Promise.race([once(program.stdout as NodeJS.EventEmitter, 'data'), ended]);
  return String(chunk).trim();
}

async function untilAnswers(address: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const answers = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) return;
    await setTimeout(100);
  }
  throw new Error(`Nothing answers at ${address}.`);
}
