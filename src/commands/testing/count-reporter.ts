import type { TestEvent } from 'node:test/reporters';
import type { Counts } from './test-counts.ts';

/** A reporter for node:test that writes, at the end, the count of each outcome and the names of failures. */
export default async function* countReporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const failures: string[] = [];
  /** Number of tests that each failed hook made fail, by its message. */
  const hooks = new Map<string, number>();
  let counts: Counts | undefined;
  for await (const { type, data } of events) {
    if (type === 'test:fail') {
      const { error } = data.details;
      const kind = failureType(error);
      if (kind === 'hookFailed') hooks.set(placeOf(error), (hooks.get(placeOf(error)) ?? 0) + 1);
      // A suite or file that fails because of a test in it is not named in addition.
      else if (kind !== 'subtestsFailed') failures.push(`${data.file}:${data.line} ${data.name}`);
    }
    // Summaries of single files name the file; the summary of all names none.
    if (type === 'test:summary' && data.file === undefined) {
      const { tests, passed, skipped, todo } = data.counts;
      counts = { passed, failed: tests - passed - skipped - todo, skipped: skipped + todo };
    }
  }
  for (const [place, count] of hooks) failures.unshift(`a hook failed, in ${count} places: ${place}`);
  if (!counts) return;
  // When all files share a process, node:test does not count hooks that run after the tests.
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
