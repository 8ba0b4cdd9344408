import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import getPort, { clearLockedPorts } from 'get-port';

/** Returns a message in Chinese and English when the port is taken, otherwise nothing. */
export async function busyPort(port: number): Promise<string | undefined> {
  // The same port may be checked twice: before a build, and before serving it.
  clearLockedPorts();
  // get-port checks every address of the machine: a program may hold the port on only one of them, and Astro
  // would silently take the next port.
  if ((await getPort({ port })) === port) return undefined;
  return (
    `端口 ${port} 已被占用：请先停止占用它的程序，或用 --port 换一个端口。\n` +
    `Port ${port} is in use: stop the program that holds it, or choose another with --port.`
  );
}

/** Resolves to true once something listens on the port, to false when the signal comes first. */
export async function portAnswers(port: number, signal: AbortSignal): Promise<boolean> {
  while (!signal.aborted) {
    if (await accepts(port)) return true;
    await setTimeout(100);
  }
  return false;
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
