import { Unavailable } from '#search/sources/unavailable.ts';
import { withTimeout } from './with-timeout.ts';

/** Fetches JSON; `key` is a key that the file always has. */
export type ReadJson = <T>(address: string, key?: keyof T & string) => Promise<T>;

/**
 * Returns a cached JSON fetcher, which rejects with `Unavailable`. Failed, late and malformed responses are
 * fetched again when next asked for, past the HTTP cache.
 */
export function jsonReader(): ReadJson {
  const kept = new Map<string, Promise<unknown>>();
  const failed = new Set<string>();
  return <T>(address: string, key?: keyof T & string): Promise<T> => {
    const known = kept.get(address);
    if (known) return known as Promise<T>;
    const cache = failed.has(address) ? 'reload' : 'default';
    const reading = withTimeout(fetchJson(address, key, cache), address);
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
  const content = await parsedBody(address, cache);
  // A captive portal answers every request with its own login page.
  if (content === null || (key && !(typeof content === 'object' && key in content)))
    throw new Unavailable(`${address} holds something else`);
  return content;
}

/** Only the network can make these calls fail, so whatever they throw is its fault. */
async function parsedBody(address: string, cache: RequestCache): Promise<unknown> {
  try {
    const response = await fetch(address, { cache });
    if (response.ok) return await response.json();
    throw new Error(`status ${response.status}`);
  } catch (cause) {
    throw new Unavailable(address, { cause });
  }
}
