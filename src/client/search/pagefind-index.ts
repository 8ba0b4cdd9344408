import { ignoreUnhandled } from '#client/load/report.ts';
import { withTimeout } from '#client/load/with-timeout.ts';
import type { Found, Index } from '#search/sources/search-sources.ts';
import { ifUnavailable, Unavailable } from '#search/sources/unavailable.ts';

/** What `pagefind.js` exports, as far as it is used here. */
export interface Pagefind {
  createInstance(options: { noWorker: boolean }): PagefindInstance;
}

export interface PagefindInstance {
  search(phrase: string | null): Promise<{ results: PagefindResult[] }>;
  destroy(): Promise<void>;
}

export interface PagefindResult {
  id: string;
  /** Places of the words of the first occurrence. */
  words: number[];
}

/** An index that can start before anything is asked. */
export interface ReadyIndex extends Index {
  makeReady(): void;
}

/** An instance that answers, and the ids that it lists. */
interface Engine {
  instance: Promise<PagefindInstance>;
  ids?: Promise<string[]>;
}

/**
 * Queries the index at the address of its `pagefind.js`, loaded when first needed. A query that fails is
 * retried once: Pagefind then refetches the parts that it could not read. An instance that did not start
 * never will. The next one runs in the page if the last ran in a worker: a policy may forbid workers, and a
 * system may end them for a page in the background.
 */
export function pagefindIndex(
  address: string,
  importModule: (from: string) => Promise<Pagefind> = (from) => import(/* @vite-ignore */ from),
): ReadyIndex {
  let failures = 0;
  let failedImports = 0;
  let engine: Engine | undefined;

  const ask = <T>(question: (engine: Engine) => Promise<T>): Promise<T> =>
    ifUnavailable(askOnce(question), (error) => {
      // Late once is enough: nobody waits for the time limit twice.
      if (error.isLate) throw error;
      return askOnce(question);
    });

  async function askOnce<T>(question: (engine: Engine) => Promise<T>): Promise<T> {
    const asked = running();
    try {
      return await question(asked);
    } catch (error) {
      if (error instanceof Unavailable && (error.isLate || !(await isRunning(asked))) && engine === asked) {
        // Of several queries that fail together, only the first may discard the instance.
        engine = undefined;
        failures++;
        ignoreUnhandled(arrived(asked.instance.then((instance) => instance.destroy())));
      }
      throw error;
    }
  }

  function running(): Engine {
    engine ??= { instance: start(failures % 2 === 1) };
    return engine;
  }

  async function start(noWorker: boolean): Promise<PagefindInstance> {
    const pagefind = await load();
    return arrived(Promise.resolve().then(() => pagefind.createInstance({ noWorker })));
  }

  /** Browsers remember a failed module by its address, so the next try uses another one. */
  async function load(): Promise<Pagefind> {
    try {
      return await arrived(importModule(failedImports > 0 ? `${address}?${failedImports}` : address));
    } catch (error) {
      failedImports++;
      throw error;
    }
  }

  async function search({ instance }: Engine, phrase: string | null): Promise<PagefindResult[]> {
    return (await arrived(instance.then((ready) => ready.search(phrase)))).results;
  }

  /** Asks for what any running instance holds in memory. No part of the index is fetched for it. */
  const isRunning = (asked: Engine): Promise<boolean> =>
    ifUnavailable(
      search(asked, null).then(() => true),
      () => false,
    );

  function ids(asked: Engine): Promise<string[]> {
    const listed = asked.ids ?? search(asked, null).then((results) => results.map(({ id }) => id));
    asked.ids = listed;
    // An instance that is kept must be able to list them again.
    listed.catch(() => {
      if (asked.ids === listed) delete asked.ids;
    });
    return listed;
  }

  return {
    makeReady: () => ignoreUnhandled(running().instance),
    find: (phrase) =>
      ask(
        async (asked): Promise<Found[]> =>
          (await search(asked, phrase)).map(({ id, words }) => ({ id, at: words[0] ?? 0 })),
      ),
    ids: () => ask(ids),
  };
}

/** Whatever Pagefind throws counts as an index that is unavailable. */
async function arrived<T>(answer: Promise<T>): Promise<T> {
  try {
    return await withTimeout(answer, 'index');
  } catch (error) {
    throw error instanceof Unavailable ? error : new Unavailable('index', { cause: error });
  }
}
