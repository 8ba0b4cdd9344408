/**
 * Milliseconds that anything a search asks for may take. A first search loads some 200 KB: at 100 kbit/s, the slowest
 * line on which these pages can be read, that is 16 seconds. What takes longer does not come: a connection that is
 * dead and not closed would keep a reader waiting for minutes.
 */
const longest = 20_000;

export class TooLong extends Error {}

/** Takes a promise; gives it, rejected with `TooLong` where it takes too long. */
export async function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLong()), longest);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
