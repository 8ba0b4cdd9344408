import { ignoreUnhandled } from '#client/load/report.ts';
import { withTimeout } from '#client/load/with-timeout.ts';
import type { Found, Index } from '#search/shared/search-sources.ts';
import { ifUnavailable, Unavailable } from '#search/shared/unavailable.ts';

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
 * Asks the index at the address of its `pagefind.js`, loaded when first needed. A question that fails is
 * asked once more: Pagefind fetches again what it could not read of its index. An instance that did not start
 * never will; the next one runs in the page where the last one ran in a worker, which a policy may forbid and
 * a system may take away from a page in the background.
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
      // Nobody waits twice.
      if (error.isLate) throw error;
      return askOnce(question);
    });

  async function askOnce<T>(question: (engine: Engine) => Promise<T>): Promise<T> {
    const asked = running();
    try {
      return await question(asked);
    } catch (error) {
      if (error instanceof Unavailable && (error.isLate || !(await isRunning(asked))) && engine === asked) {
        // Of several questions that fail together only the first gets here.
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

  /** Browsers remember under its address that a module failed, so the next try uses another address. */
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

  /** Asks for what is in memory once an instance has started. No part of the index is needed for it. */
  const isRunning = (asked: Engine): Promise<boolean> =>
    ifUnavailable(
      search(asked, null).then(() => true),
      () => false,
    );

  function ids(asked: Engine): Promise<string[]> {
    const listed = asked.ids ?? search(asked, null).then((results) => results.map(({ id }) => id));
    asked.ids = listed;
    // An instance that is kept lists them anew.
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

/** Whatever Pagefind throws means that the index cannot be had. */
async function arrived<T>(answer: Promise<T>): Promise<T> {
  try {
    return await withTimeout(answer, 'index');
  } catch (error) {
    throw error instanceof Unavailable ? error : new Unavailable('index', { cause: error });
  }
}
