import { expect, type Page } from 'playwright/test';

/** What the search page shows for a query. */
export interface Answer {
  total: number;
  status: string;
  /** Ids, in order of rank. */
  documents: string[];
  /** `document#clause`, in order of rank. */
  clauses: string[];
  /** Why each document was found, by id: number, title, text … */
  matches: Record<string, string>;
  /** The reason as the page words it, by id: 标题：标题与所输入的略有出入. */
  reasons: Record<string, string>;
  /** Text of each mark, and each clause's excerpt. */
  marks: string[];
  excerpts: { clause: string; text: string; marks: number }[];
}

/** Types a query on the search page as a reader does, and reads what is shown. */
export async function ask(page: Page, query: string): Promise<Answer> {
  const field = page.getByRole('searchbox');
  await field.fill(query);
  await field.press('Enter');
  await expect(page).toHaveURL((url) => (url.searchParams.get('q') ?? '') === query.trim());
  return shownAnswer(page);
}

/** Reads what the search page shows once it is ready. */
export async function shownAnswer(page: Page): Promise<Answer> {
  await expect(page.locator('html')).toHaveAttribute('data-search', 'ready');
  return page.evaluate(readAnswer);
}

/** Submits queries in the search form one after another, without the keyboard, and shows all results. */
export async function askAll(page: Page, queries: string[]): Promise<Answer[]> {
  await page.evaluate(`window.readAnswer = ${readAnswer.toString()}`);
  return page.evaluate(async (asked) => {
    const root = document.documentElement;
    const field = document.querySelector<HTMLInputElement>('[name="q"]');
    const answers: Answer[] = [];
    for (const query of asked) {
      if (!field) throw new Error('No field to search with.');
      field.value = query;
      field.form?.requestSubmit();
      await until(() => root.dataset.search === 'ready');
      const more = document.querySelector<HTMLElement>('#more-results');
      while (more && !more.hidden) {
        const before = shown();
        more.click();
        await until(() => shown() > before);
      }
      answers.push((window as unknown as { readAnswer: () => Answer }).readAnswer());
    }
    return answers;

    function shown() {
      return document.querySelectorAll('#results > li').length;
    }

    function until(condition: () => boolean): Promise<void> {
      return new Promise((resolve) => {
        const check = () => {
          if (!condition()) return;
          observer.disconnect();
          resolve();
        };
        const observer = new MutationObserver(check);
        observer.observe(root, { attributeFilter: ['data-search'], childList: true, subtree: true });
        check();
      });
    }
  }, queries);
}

/** Runs in the page. */
function readAnswer(): Answer {
  const list = document.querySelector<HTMLElement>('#results');
  const items = [...document.querySelectorAll<HTMLElement>('#results li[data-document]')];
  const clauses = items.filter((item) => item.dataset.section);
  const name = (item: HTMLElement) => `${item.dataset.document}#${item.dataset.section}`;
  return {
    total: Number(list?.dataset.total ?? Number.NaN),
    status: document.querySelector('#results-status')?.textContent ?? '',
    documents: [...new Set(items.map((item) => item.dataset.document ?? ''))],
    clauses: clauses.map(name),
    matches: Object.fromEntries(
      items.flatMap((item) => (item.dataset.match ? [[item.dataset.document, item.dataset.match]] : [])),
    ),
    reasons: Object.fromEntries(
      items.flatMap((item) => {
        const reason = item.querySelector(':scope > .reason')?.textContent;
        return reason ? [[item.dataset.document, reason]] : [];
      }),
    ),
    marks: [...document.querySelectorAll('#results mark')].map((mark) => mark.textContent ?? ''),
    excerpts: clauses.map((item) => {
      const copy = item.cloneNode(true) as Element;
      for (const link of copy.querySelectorAll('a')) link.remove();
      return {
        clause: name(item),
        text: copy.textContent ?? '',
        marks: copy.querySelectorAll('mark').length,
      };
    }),
  };
}
