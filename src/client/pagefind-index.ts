import type { Found, Index } from '#search/search-sources.ts';
import { inTime, TooLong } from './in-time.ts';

interface Pagefind {
  createInstance(options: { noWorker: boolean }): Instance;
}

interface Instance {
  search(phrase: string | null): Promise<{ results: PagefindResult[] }>;
  destroy(): Promise<void>;
}

interface PagefindResult {
  id: string;
  /** Places of the words of the first occurrence. */
  words: number[];
}

/** An index that can be got ready before anything is asked. */
export interface ReadyIndex extends Index {
  makeReady(): void;
}

/** An instance that answers, and what it lists. */
interface Engine {
  instance: Promise<Instance>;
  listing?: Promise<PagefindResult[]> | undefined;
}

/**
 * Takes the address of pagefind.js; gives the index behind it, loaded when it is made ready or first asked. An instance of Pagefind that
 * could not read a part of its index never can: what failed is asked once more of a new one, in the page where the one
 * before was in a worker (which may be forbidden, or taken away from a page that lay in the background), and the next
 * time of a new one again.
 */
export function pagefindIndex(address: string): ReadyIndex {
  let failures = 0;
  let notArrived = 0;
  let engine: Engine | undefined;

  async function ask<T>(question: (engine: Engine) => Promise<T>): Promise<T> {
    try {
      return await askOnce(question);
    } catch (error) {
      // Who has waited so long does not wait as long again.
      if (error instanceof TooLong) throw error;
      return askOnce(question);
    }
  }

  async function askOnce<T>(question: (engine: Engine) => Promise<T>): Promise<T> {
    const asked = running();
    try {
      return await question(asked);
    } catch (error) {
      // Of several questions that fail together the first sends for a new instance.
      if (engine === asked) {
        engine = undefined;
        failures++;
        asked.instance.then((instance) => instance.destroy()).catch(() => undefined);
      }
      throw error;
    }
  }

  function running(): Engine {
    engine ??= { instance: start(failures % 2 === 1) };
    return engine;
  }

  async function start(noWorker: boolean): Promise<Instance> {
    const pagefind = await load(notArrived > 0 ? `${address}?${notArrived}` : address);
    return pagefind.createInstance({ noWorker });
  }

  /** A module that did not arrive is remembered by the browser under its address; the next time it has another. */
  async function load(from: string): Promise<Pagefind> {
    try {
      return await inTime(import(/* @vite-ignore */ from));
    } catch (error) {
      notArrived++;
      throw error;
    }
  }

  const search = async ({ instance }: Engine, phrase: string | null): Promise<PagefindResult[]> =>
    (await inTime(instance.then((ready) => ready.search(phrase)))).results;
  const list = (asked: Engine): Promise<PagefindResult[]> => {
    asked.listing ??= search(asked, null);
    return asked.listing;
  };
  return {
    // What fails now is said to who asks.
    makeReady: () => void running().instance.catch(() => undefined),
    find: (phrase) =>
      ask(
        async (asked): Promise<Found[]> =>
          (await search(asked, phrase)).map(({ id, words }) => ({ id, at: words[0] ?? 0 })),
      ),
    ids: () => ask(async (asked) => (await list(asked)).map(({ id }) => id)),
  };
}
