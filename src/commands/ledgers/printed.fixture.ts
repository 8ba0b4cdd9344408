import { mock } from 'node:test';

/** Runs a function and returns its exit code with what it printed. */
export async function printed(run: () => Promise<number>): Promise<{ code: number; said: string }> {
  const lines: string[] = [];
  const print = (line: unknown) => void lines.push(`${line}\n`);
  const mocks = [mock.method(console, 'log', print), mock.method(console, 'error', print)];
  try {
    return { code: await run(), said: lines.join('') };
  } finally {
    for (const { mock: method } of mocks) method.restore();
  }
}
