import { jsonReader } from '#client/load/json-reader.ts';
import { pagefindIndex } from '#client/search/pagefind-index.ts';
import { readVariants } from '#search/quotation/variants.ts';
import type { SearchText } from '#search/shared/passage.ts';
import { urls } from '#site/urls.ts';
import { watchVerifyForm } from './verify-view.ts';

const routes = urls(document.documentElement.dataset.base ?? '/');
const index = pagefindIndex(routes.pagefind);
const read = jsonReader();
const readText = (id: string) => read<SearchText>(routes.searchText(id), 'passages');

watchVerifyForm({
  async sources() {
    // Pagefind starts while the table loads.
    index.makeReady();
    return { index, readText, variants: readVariants(await read<string>(routes.variants)) };
  },
  addressOf: routes.document,
});
