import type { Found, Index } from '#search/search-sources.ts';

interface Pagefind {
  init(): Promise<void>;
  search(phrase: string | null): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  /** Places of the words of the first occurrence. */
  words: number[];
  data(): Promise<{ raw_url: string }>;
}

/** Takes the address of pagefind.js; gives the index behind it, loaded when first asked. */
export function pagefindIndex(address: string): Index {
  let loading: Promise<Pagefind> | undefined;
  let listing: Promise<PagefindResult[]> | undefined;
  const search = async (phrase: string | null): Promise<PagefindResult[]> => {
    loading ??= load(address);
    loading.catch(() => {
      loading = undefined;
    });
    return (await (await loading).search(phrase)).results;
  };
  const list = () => {
    listing ??= search(null);
    listing.catch(() => {
      listing = undefined;
    });
    return listing;
  };
  return {
    async find(phrase): Promise<Found[]> {
      const results = await search(phrase);
      return results.map(({ id, words }) => ({ key: id, at: words[0] ?? 0 }));
    },
    keys: async () => (await list()).map(({ id }) => id),
    async id(key) {
      const found = (await list()).find(({ id }) => id === key);
      return found ? (await found.data()).raw_url : '';
    },
  };
}

async function load(address: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.init();
  return pagefind;
}
