import { Unavailable } from '#search/sources/unavailable.ts';

/**
 * Milliseconds that a request may take. A first search needs some 130 KB: 10 seconds at 100 kbit/s, the
 * slowest line on which these pages can be read. Without a limit, a dead connection that is not closed blocks
 * for minutes.
 */
export const requestLimit = 12_000;

/** Rejects with a late `Unavailable` when `limit` milliseconds pass first. */
export async function withTimeout<T>(promise: Promise<T>, what: string, limit = requestLimit): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Unavailable(what, { isLate: true })), limit);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
