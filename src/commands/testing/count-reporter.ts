import type { TestEvent } from 'node:test/reporters';
import type { Counts } from './test-counts.ts';

/** A reporter of node:test that writes, when all have run, how many tests ended which way and what failed. */
export default async function* countReporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const failures: string[] = [];
  /** How many tests each hook that failed took with it, by its message. */
  const hooks = new Map<string, number>();
  let counts: Counts | undefined;
  for await (const { type, data } of events) {
    if (type === 'test:fail') {
      const { error } = data.details;
      const kind = failureType(error);
      if (kind === 'hookFailed') hooks.set(placeOf(error), (hooks.get(placeOf(error)) ?? 0) + 1);
      // A suite or file that fails because of a test in it is not named beside the test.
      else if (kind !== 'subtestsFailed') failures.push(`${data.file}:${data.line} ${data.name}`);
    }
    // That of a single file names it; the last is that of all.
    if (type === 'test:summary' && data.file === undefined) {
      const { tests, passed, skipped, todo } = data.counts;
      counts = { passed, failed: tests - passed - skipped - todo, skipped: skipped + todo };
    }
  }
  for (const [place, count] of hooks) failures.unshift(`a hook failed, in ${count} places: ${place}`);
  if (!counts) return;
  // Where all files share a process, node:test counts no hook that runs after the tests.
  const failed = Math.max(counts.failed, hooks.size);
  yield JSON.stringify({ ...counts, failed, ...(failures.length > 0 && { failures }) });
}

const failureType = (error: Error): unknown => ('failureType' in error ? error.failureType : undefined);

/** What a hook threw, and where. */
function placeOf({ cause }: Error): string {
  const { message, stack = '' } = cause instanceof Error ? cause : { message: String(cause) };
  const place = /(?:file:\/\/)?(\/|[A-Z]:)\S+\.test\.\S+?:\d+/.exec(stack)?.[0] ?? '';
  return `${message} ${place}`.trim();
}
