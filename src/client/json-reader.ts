import { inTime } from './in-time.ts';

/**
 * Gives a function that takes an address, and a key that the file has, where it always has one; reads the file. It is fetched once, and again
 * where it did not arrive, not in time, or as something else (a page of the network's instead of the file): then past
 * the browser's cache.
 */
export function jsonReader(): <T>(address: string, key?: keyof T & string) => Promise<T> {
  const kept = new Map<string, Promise<unknown>>();
  const failed = new Set<string>();
  return <T>(address: string, key?: keyof T & string): Promise<T> => {
    const known = kept.get(address);
    if (known) return known as Promise<T>;
    const reading = inTime(fetchJson(address, key, failed.has(address) ? 'reload' : 'default'));
    kept.set(address, reading);
    reading.then(
      () => failed.delete(address),
      () => {
        failed.add(address);
        kept.delete(address);
      },
    );
    return reading as Promise<T>;
  };
}

async function fetchJson(address: string, key: string | undefined, cache: RequestCache): Promise<unknown> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  const content: unknown = await response.json();
  if (typeof content !== 'object' || content === null || (key && !(key in content)))
    throw new Error(`${response.url} holds something else.`);
  return content;
}
