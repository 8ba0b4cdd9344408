import type { Index } from '#search/search-index.ts';

interface Pagefind {
  options(options: { basePath?: string }): Promise<void>;
  init(): Promise<void>;
  search(phrase: string): Promise<{ results: { id: string; data(): Promise<{ meta: { id: string } }> }[] }>;
}

/** Takes the address of pagefind.js; gives the index behind it, loaded when first asked. */
export function pagefindIndex(address: string): Index {
  let loading: Promise<Pagefind> | undefined;
  return {
    async find(phrase) {
      loading ??= load(address);
      const { results } = await (await loading).search(phrase);
      return results.map(({ id, data }) => ({ key: id, id: async () => (await data()).meta.id }));
    },
  };
}

async function load(address: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.init();
  return pagefind;
}
