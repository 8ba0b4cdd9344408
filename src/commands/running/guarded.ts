import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { failureMessage } from '#commands/building/failure-message.ts';
import { root } from './root.ts';

/** Runs an action and returns its exit code: 1, with a message and a trace in a file, if it throws. */
export async function guarded(action: () => Promise<number>): Promise<number> {
  try {
    return await action();
  } catch (error) {
    return fail(error);
  }
}

/** Prints what failed, keeps the trace if it is the program's fault, and returns the exit code. */
export function fail(error: unknown): number {
  const traceFile = join(mkdtempSync(join(tmpdir(), 'policy-library-')), 'error.txt');
  const { text, ours } = failureMessage(error, traceFile, reportTo());
  const about = `${process.argv.slice(1).join(' ')}\nNode ${process.version}, ${process.platform} ${process.arch}`;
  if (ours)
    writeFileSync(traceFile, `${inspect(error, { depth: 6, maxStringLength: 20_000 })}\n\n${about}\n`);
  console.error(text);
  return 1;
}

function reportTo(): string | undefined {
  const { bugs }: { bugs?: string | { url?: string; email?: string } } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  return typeof bugs === 'string' ? bugs : (bugs?.url ?? bugs?.email);
}
