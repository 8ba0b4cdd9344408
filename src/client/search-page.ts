import type { Answer } from '#search/answer.ts';
import { parseQuery } from '#search/parse-query.ts';
import { type Outcome, searchLibrary } from '#search/search-library.ts';
import { urls } from '#site/urls.ts';
import { renderHints, renderResult, renderUnheld } from './render-results.ts';
import { searchSources } from './search-sources.ts';

/** Documents shown at once. */
const pageSize = 20;

const to = urls(document.documentElement.dataset.base ?? '/');
const sources = searchSources(to);
const field = element<HTMLInputElement>('q');
const results = element('results');
const status = element('results-status');
const help = element('results-help');
const more = element<HTMLButtonElement>('more-results');
let current = 0;

field.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const query = field.value.trim();
  history.pushState(null, '', query ? `?${new URLSearchParams({ q: query })}` : location.pathname);
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
  help.replaceChildren();
  more.hidden = true;
  status.textContent = typed ? '正在检索……' : '';
  try {
    if (typed) await answer(typed, run);
    else results.dataset.total = '0';
  } catch {
    if (run === current) status.textContent = '检索没有成功，请检查网络后再试，或到文件目录中查找。';
  }
  if (run === current) document.documentElement.dataset.search = 'ready';
}

async function answer(typed: string, run: number): Promise<void> {
  const outcome = await searchLibrary(parseQuery(typed, await sources.tables()), {}, sources);
  if (run !== current) return;
  results.dataset.total = String(outcome.total);
  status.textContent = statusOf(typed, outcome);
  if (outcome.unheld) help.append(renderUnheld(outcome.unheld, outcome.total));
  await show(outcome.answers, run);
  if (outcome.total > 0 || run !== current) return;
  const hints = await outcome.hints();
  if (run === current) help.append(...renderHints(hints, to.document));
}

const statusOf = (typed: string, { total, scope }: Outcome): string =>
  [
    total > 0
      ? `含有“${typed}”的文件有 ${total} 件。`
      : `没有文件含有“${typed}”。请减少字数，或检查有无错字。`,
    scope === 'titles' ? '全文索引没有读到，只查了标题、文号和发文机关。' : '',
  ].join('');

async function show(answers: Answer[], run: number): Promise<void> {
  const page = await Promise.all(answers.slice(0, pageSize).map((one) => one.read()));
  if (run !== current) return;
  results.append(...page.map((result) => renderResult(result, to.document(result.text.id))));
  const rest = answers.slice(pageSize);
  more.hidden = rest.length === 0;
  more.onclick = () => show(rest, run);
}

function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`No element #${id}.`);
  return found as T;
}
