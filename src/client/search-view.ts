import type { Answer } from '#search/answer.ts';
import { nameOfRow } from '#search/name-of-row.ts';
import { parseQuery } from '#search/parse-query.ts';
import { type Outcome, searchLibrary } from '#search/search-library.ts';
import type { SearchSources } from '#search/search-sources.ts';
import type { urls } from '#site/urls.ts';
import { announcer } from './announcer.ts';
import { create } from './create.ts';
import { renderHints, renderResult, renderUnheld, renderUnread } from './render-results.ts';
import type { SearchState } from './search-state.ts';
import { statusOf } from './search-status.ts';

export interface SearchViewOptions {
  sources: SearchSources;
  to: ReturnType<typeof urls>;
  /** Documents on a page of results. */
  pageSize: number;
  /** Called with what was found, before the documents are read; undefined where nothing was asked or the search failed. */
  onFound?(outcome: Outcome | undefined, state: SearchState): void;
  /** Called where more documents are asked for; without it none are offered. */
  onMore?(): void;
}

/** Results, with the line that counts them and what helps where there are none; the same on the page and in the dialog. */
export interface SearchView {
  /** To be put on the page: line, help, list, button. */
  parts: HTMLElement[];
  results: HTMLElement;
  /** Searches and shows. A later call overtakes an earlier one: only the last shows anything. */
  show(state: SearchState, typing?: boolean): Promise<void>;
}

const root = document.documentElement;

/** Makes the parts, empty. `<html data-search>` is `busy` while something is asked, then `ready`. */
export function createSearchView({ sources, to, pageSize, onFound, onMore }: SearchViewOptions): SearchView {
  const status = create('p', { id: 'results-status' });
  const help = create('div', { id: 'results-help' });
  const say = announcer(status, help);
  const results = create('ol', { id: 'results' });
  const more = create('button', { id: 'more-results', type: 'button', hidden: true }, '显示更多文件');
  if (onMore) more.addEventListener('click', onMore);
  let current = 0;
  return { parts: [status, help, results, more], results, show };

  async function show(state: SearchState, typing = false): Promise<void> {
    const run = ++current;
    const isLast = () => run === current;
    root.dataset.search = 'busy';
    try {
      await answer(state, typing, isLast);
    } catch {
      if (isLast()) {
        clear();
        onFound?.(undefined, state);
        say('检索没有成功，请检查网络后再试，或到文件目录中查找。', typing);
      }
    }
    if (isLast()) root.dataset.search = 'ready';
  }

  async function answer(state: SearchState, typing: boolean, isLast: () => boolean): Promise<void> {
    const { typed, facets, sort } = state;
    const outcome = await searchLibrary(parseQuery(typed, await sources.tables()), { facets, sort }, sources);
    if (!isLast()) return;
    onFound?.(outcome, state);
    if (!typed && sort === 'relevance' && Object.keys(facets).length === 0) {
      clear();
      say('', typing);
      return;
    }
    const answers = outcome.answers.slice(0, pageSize * state.pages);
    const reading = answers.map((one) => render(one, typed));
    const { total, unheld } = outcome;
    const hints = total === 0 && Object.keys(facets).length === 0 ? await outcome.hints() : undefined;
    if (!isLast()) return;
    results.dataset.total = String(total);
    help.replaceChildren(
      ...(unheld ? [renderUnheld(unheld, total)] : []),
      // Of a number that is not held no part is the one that is missing.
      ...(hints ? renderHints(unheld ? { ...hints, missing: [] } : hints, to) : []),
    );
    // Seen at once, and heard with what is read, unless that takes long.
    say(statusOf(state, outcome, { documents: answers.length, clauses: 0 }), true);
    // What stood there before stands until the first is read.
    if (reading.length === 0) results.replaceChildren();
    for (const [i, result] of reading.entries()) {
      const items = await result;
      if (!isLast()) return;
      if (i === 0) results.replaceChildren(...items);
      else results.append(...items);
    }
    more.hidden = !onMore || answers.length === total;
    const clauses = results.querySelectorAll('li[data-section]').length;
    say(statusOf(state, outcome, { documents: results.childElementCount, clauses }), typing);
  }

  function clear(): void {
    results.replaceChildren();
    results.dataset.total = '0';
    help.replaceChildren();
    more.hidden = true;
  }

  /** A text that does not arrive takes nothing from the others. */
  async function render(answer: Answer, typed: string): Promise<HTMLLIElement[]> {
    try {
      const result = await answer.read();
      return [renderResult(result, (clause) => to.document(result.text.id, clause, typed || undefined))];
    } catch {
      const name = await nameOfRow(answer.row, sources).catch(() => undefined);
      return name ? [renderUnread(name, to.document(name.id))] : [];
    }
  }
}
