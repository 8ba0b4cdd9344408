import { reasonInWords, report } from '#client/load/report.ts';
import { create } from '#client/shared/create.ts';
import type { Answer } from '#search/find/answer.ts';
import { nameOfRow } from '#search/find/name-of-row.ts';
import { parseQuery } from '#search/find/parse-query.ts';
import { type Related, relatedTo } from '#search/find/related.ts';
import { type Outcome, searchLibrary } from '#search/find/search-library.ts';
import type { SearchText } from '#search/shared/passage.ts';
import type { SearchSources } from '#search/sources/search-sources.ts';
import type { Routes } from '#site/urls.ts';
import { announcer } from './announcer.ts';
import { boundedSources } from './bounded-sources.ts';
import { renderRelated } from './render-related.ts';
import { renderHints, renderResult, renderUnheld, renderUnread, setApart } from './render-results.ts';
import type { SearchState } from './search-state.ts';
import { statusOf } from './search-status.ts';

export interface SearchViewOptions {
  sources: SearchSources;
  routes: Routes;
  /** Documents on a page of results. */
  pageSize: number;
  /**
   * Called before the documents are read; without an outcome where nothing was asked or the search failed.
   */
  onFound?(outcome: Outcome | undefined, state: SearchState): void;
  /** Called where more documents are asked for; without it none are offered. */
  onMore?(): void;
}

/** Results, their count, and help where there are none; the same on the search page and in the dialog. */
export interface SearchView {
  /** To be put on the page: line, help, list, button, related documents. */
  parts: HTMLElement[];
  results: HTMLElement;
  /** Searches and shows. A later call overtakes an earlier one: only the last shows anything. */
  show(state: SearchState, typing?: boolean): Promise<void>;
}

/** The entry of a document, and its text where that arrived. */
interface Rendered {
  items: HTMLLIElement[];
  text?: SearchText;
}

/** Milliseconds after which a search says that it is under way. */
const patience = 200;

const root = document.documentElement;

/** Makes the parts, empty. `<html data-search>` is `busy` during a search, then `ready`. */
export function createSearchView({
  sources,
  routes,
  pageSize,
  onFound,
  onMore,
}: SearchViewOptions): SearchView {
  const status = create('p', { id: 'results-status' });
  const help = create('div', { id: 'results-help' });
  const announce = announcer(status, help);
  const results = create('ol', { id: 'results' });
  const more = create('button', { id: 'more-results', type: 'button', hidden: true }, '显示更多文件');
  if (onMore) more.addEventListener('click', onMore);
  const related = create('section', { id: 'related', hidden: true });
  related.setAttribute('aria-labelledby', 'related-heading');
  let current = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return { parts: [status, help, results, more, related], results, show };

  async function show(state: SearchState, typing = false): Promise<void> {
    const run = ++current;
    const isLast = () => run === current;
    root.dataset.search = 'busy';
    clearTimeout(waiting);
    waiting = setTimeout(() => say('正在检索……', typing), patience);
    const bounded = boundedSources(sources);
    try {
      await answer(state, typing, bounded, isLast);
    } catch (error) {
      report(error);
      if (isLast()) {
        clear();
        onFound?.(undefined, state);
        say(`检索未成功，${reasonInWords(error)}，也可到文件目录查找。`, typing);
      }
    }
    bounded.end();
    if (isLast()) root.dataset.search = 'ready';
  }

  async function answer(
    state: SearchState,
    typing: boolean,
    bounded: SearchSources,
    isLast: () => boolean,
  ): Promise<void> {
    const { typed, facets, sort } = state;
    if (!typed && sort === 'relevance' && Object.keys(facets).length === 0) {
      onFound?.(undefined, state);
      clear();
      say('', typing);
      return;
    }
    const query = parseQuery(typed, await bounded.tables());
    const outcome = await searchLibrary(query, { facets, sort }, bounded);
    if (!isLast()) return;
    onFound?.(outcome, state);
    showRelated([]);
    const answers = outcome.answers.slice(0, pageSize * state.pages);
    const reading = answers.map((one) => render(one, typed, bounded));
    const { total, bearing, unheld } = outcome;
    const texts: SearchText[] = [];
    const hints = total === 0 && Object.keys(facets).length === 0 ? await outcome.hints() : undefined;
    if (!isLast()) return;
    results.dataset.total = String(total);
    help.replaceChildren(
      ...(unheld ? [renderUnheld(unheld, total)] : []),
      // A number that no document bears is missing as a whole, not in one of its parts.
      ...(hints ? renderHints(unheld ? { ...hints, missing: [] } : hints, routes) : []),
    );
    // Shown at once; announced with the texts, unless they take long.
    say(statusOf(state, outcome, { documents: answers.length, clauses: 0 }), true);
    // Earlier results stay until the first new one is read.
    if (reading.length === 0) results.replaceChildren();
    for (const [i, result] of reading.entries()) {
      const { items, text } = await result;
      if (!isLast()) return;
      if (text) texts.push(text);
      if (bearing) for (const item of items) setApart(item, i, bearing, total);
      if (i === 0) replaceResults(items);
      else results.append(...items);
    }
    more.hidden = !onMore || answers.length === total;
    const documents = results.childElementCount;
    const clauses = results.querySelectorAll('li[data-section]').length;
    const unread = answers.length - documents;
    say(statusOf(state, outcome, { documents, clauses, unread }), typing);
    // Only when every answer was read is it known which documents are not answers.
    const isWhole = texts.length === total && total <= pageSize;
    const isPlain = query.excluded.length === 0 && query.terms.length > 0 && Object.keys(facets).length === 0;
    if (isWhole && isPlain) showRelated(relatedTo(texts, bearing));
  }

  /** Keeps in the list the focus of a reader who has moved into earlier results meanwhile. */
  function replaceResults(items: readonly HTMLLIElement[]): void {
    const isInside = results.contains(document.activeElement);
    results.replaceChildren(...items);
    if (isInside) results.querySelector('a')?.focus();
  }

  function showRelated(documents: readonly Related[]): void {
    related.replaceChildren(...renderRelated(documents, routes));
    related.hidden = documents.length === 0;
  }

  function say(words: string, typing: boolean): void {
    clearTimeout(waiting);
    announce(words, typing);
  }

  function clear(): void {
    results.replaceChildren();
    results.dataset.total = '0';
    help.replaceChildren();
    more.hidden = true;
    showRelated([]);
  }

  /** Never rejects, so that a text that fails leaves the others intact. */
  async function render(answer: Answer, typed: string, bounded: SearchSources): Promise<Rendered> {
    try {
      const result = await answer.read();
      const { text } = result;
      return {
        items: [renderResult(result, (clause) => routes.document(text.id, clause, typed || undefined))],
        text,
      };
    } catch (error) {
      report(error);
      return { items: await renderName(answer, bounded) };
    }
  }

  async function renderName({ row }: Answer, bounded: SearchSources): Promise<HTMLLIElement[]> {
    try {
      const name = await nameOfRow(row, bounded);
      return [renderUnread(name, routes.document(name.id))];
    } catch (error) {
      report(error);
      return [];
    }
  }
}
