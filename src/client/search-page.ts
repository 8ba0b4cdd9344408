import { parseQuery } from '#search/parse-query.ts';
import { scan } from '#search/scan.ts';
import { type Answer, searchIndex } from '#search/search-index.ts';
import type { SearchText } from '#search/search-text.ts';
import { urls } from '#site/urls.ts';
import { pagefindIndex } from './pagefind-index.ts';
import { renderResult } from './render-results.ts';

/** Documents shown at once. */
const pageSize = 20;

const to = urls(document.documentElement.dataset.base ?? '/');
const index = pagefindIndex(to.pagefind);
const field = element<HTMLInputElement>('q');
const results = element('results');
const status = element('results-status');
const more = element<HTMLButtonElement>('more-results');
let current = 0;

field.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const query = field.value.trim();
  history.pushState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
  search(query);
});
addEventListener('popstate', searchAddress);
searchAddress();

function searchAddress(): void {
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  search(field.value.trim());
}

/** A later search overtakes an earlier one: only the last one shows anything. */
async function search(typed: string): Promise<void> {
  const run = ++current;
  document.documentElement.dataset.search = 'busy';
  results.replaceChildren();
  more.hidden = true;
  status.textContent = typed ? '正在检索……' : '';
  try {
    const query = parseQuery(typed);
    const answers = await searchIndex(query, index);
    if (run !== current) return;
    results.dataset.total = String(answers.length);
    status.textContent = !typed
      ? ''
      : answers.length > 0
        ? `含有“${typed}”的文件有 ${answers.length} 件。`
        : `没有文件含有“${typed}”。请减少字数，或检查有无错字。`;
    await show(answers, query.phrases, run);
  } catch {
    if (run === current) status.textContent = '检索没有成功，请检查网络后再试，或到文件目录中查找。';
  }
  if (run === current) document.documentElement.dataset.search = 'ready';
}

async function show(answers: Answer[], phrases: string[][], run: number): Promise<void> {
  const page = await Promise.all(answers.slice(0, pageSize).map(read));
  if (run !== current) return;
  results.append(
    ...page.map((text) => renderResult({ text, hits: scan(text, phrases) }, to.document(text.id))),
  );
  const rest = answers.slice(pageSize);
  more.hidden = rest.length === 0;
  more.onclick = () => show(rest, phrases, run);
}

async function read({ readId }: Answer): Promise<SearchText> {
  const response = await fetch(to.searchText(await readId()));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.json();
}

function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`No element #${id}.`);
  return found as T;
}
