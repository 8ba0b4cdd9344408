import { connect, createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** A message in Chinese and English when the port is taken, otherwise nothing. */
export async function busyPort(port: number): Promise<string | undefined> {
  // A program may hold the port on one of these alone; Astro would then silently take the next port.
  for (const host of ['0.0.0.0', '::', 'localhost'])
    if (await isTaken(port, host))
      return (
        `端口 ${port} 已被占用：请先停止占用它的程序，或用 --port 换一个端口。\n` +
        `Port ${port} is in use: stop the program that holds it, or choose another with --port.`
      );
  return undefined;
}

/** Resolves to true once something listens on the port, to false when the signal comes first. */
export async function portAnswers(port: number, signal: AbortSignal): Promise<boolean> {
  while (!signal.aborted) {
    if (await accepts(port)) return true;
    await setTimeout(100);
  }
  return false;
}

function isTaken(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'EADDRINUSE'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(false)));
  });
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: 'localhost' });
    const answer = (accepted: boolean) => {
      socket.destroy();
      resolve(accepted);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
  });
}
