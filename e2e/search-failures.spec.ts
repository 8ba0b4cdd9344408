import { type BrowserContext, expect, type Page, type Route, test } from 'playwright/test';
import { type Answer, ask, shownAnswer } from './support/ask.ts';
import { notice } from './support/notice.ts';

/** How a file does not arrive as it is. */
const ways = {
  'is not there': (route: Route) => route.fulfill({ status: 404, body: 'not found' }),
  'is cut off': async (route: Route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
  },
  'is a page of the network’s': (route: Route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Please sign in.' }),
  'is cut off by the network': (route: Route) => route.abort(),
};

type Way = keyof typeof ways;

interface Failure {
  file: RegExp;
  query: string;
  /** Of the status: what is missing. undefined where nothing is. */
  says?: RegExp;
  /** The documents are listed by title alone. */
  unread?: boolean;
  /** In the normal run. */
  sample?: Way;
}

const index = /全文索引没有读到/;
const failures: Failure[] = [
  { file: /\/pagefind\.js/, query: '技能人才', says: index, sample: 'is cut off' },
  { file: /\/pagefind-worker\.js/, query: '技能人才' },
  { file: /\/wasm\..*\.pagefind/, query: '技能人才', says: index, sample: 'is cut off' },
  { file: /\/pagefind-entry\.json/, query: notice.number, says: index },
  { file: /\.pf_meta/, query: '技能人才', says: index },
  { file: /\.pf_index/, query: '技能人才', says: index, sample: 'is cut off' },
  { file: /\/search\/tables\.json/, query: notice.number, says: /检索用表没有读到/, sample: 'is cut off' },
  { file: /\/search\/titles\.json/, query: 'zhiye jineng', says: /标题表没有读到/, sample: 'is not there' },
  { file: /\/search\/texts\//, query: '技能人才', unread: true, sample: 'is cut off' },
  { file: /\/search\/words\//, query: '才', says: index },
];

/** Lets files fail in the page and its workers; gives what ends it. */
async function fail(context: BrowserContext, file: RegExp, way: Way): Promise<() => Promise<void>> {
  await context.route(file, ways[way]);
  return () => context.unroute(file);
}

/** All is found again: the clauses too, and nothing is missing. */
async function expectWhole(page: Page, query = '质量促进就业'): Promise<void> {
  const { documents, excerpts, marks, status } = await ask(page, query);
  expect(documents, query).toContain(notice.id);
  expect(query === notice.number ? marks : excerpts, query).not.toEqual([]);
  expect(status).not.toContain('没有读到');
}

function expectFound({ documents, status }: Answer, { query, says }: Failure): void {
  if (query !== 'zhiye jineng') expect(documents, query).toContain(notice.id);
  if (says) expect(status).toMatch(says);
  else expect(status).not.toContain('没有读到');
}

for (const failure of failures) {
  for (const way of Object.keys(ways) as Way[]) {
    const tag = way === failure.sample ? '' : ' @full';
    test(`${failure.file.source} ${way}: what is left is found, and all of it afterwards${tag}`, async ({
      page,
      context,
    }) => {
      const mend = await fail(context, failure.file, way);
      await page.goto('./search/');
      expectFound(await ask(page, failure.query), failure);
      if (failure.unread) await expect(page.locator(`.unread[data-document="${notice.id}"]`)).toBeVisible();
      await mend();
      // Pinyin is looked for in titles, and the notice has none like it.
      await expectWhole(page, failure.query === 'zhiye jineng' ? undefined : failure.query);
    });
  }
}

test('without a network titles and numbers are found, before the first search and between two', async ({
  page,
  context,
}) => {
  await page.goto('./search/');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  const before = await ask(page, notice.number);
  expect([before.documents[0], before.status]).toEqual([notice.id, expect.stringMatching(index)]);
  await context.setOffline(false);
  await expectWhole(page);
  await context.setOffline(true);
  // What the first search has loaded may do for the second; else the titles must.
  const between = await ask(page, '技能人才');
  expect(between.documents).toContain(notice.id);
  expect(between.clauses.length > 0 || index.test(between.status), between.status).toBe(true);
  await context.setOffline(false);
  await expectWhole(page, '技能人才');
});

/** Puts a script before that of the worker. */
const inWorker = (context: BrowserContext, script: string) =>
  context.route(/\/pagefind-worker\.js/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: script + (await response.text()) });
  });

test('without WebAssembly titles and numbers are found', async ({ page, context }) => {
  await inWorker(context, 'delete self.WebAssembly;');
  await page.addInitScript('delete window.WebAssembly');
  await page.goto('./search/');
  const { documents, status } = await ask(page, '技能人才');
  expect(documents).toContain(notice.id);
  expect(status).toMatch(index);
});

test('where the policy forbids WebAssembly titles and numbers are found', async ({ page, context }) => {
  await context.route(/\/search\/$|pagefind-worker\.js/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace("'wasm-unsafe-eval'", '');
    const headers = { ...response.headers(), 'content-security-policy': "script-src 'self' 'unsafe-inline'" };
    await route.fulfill({ response, headers, body });
  });
  await page.goto('./search/');
  const { documents, status } = await ask(page, '技能人才');
  expect(documents).toContain(notice.id);
  expect(status).toMatch(index);
});

test('without workers and without Intl.Segmenter all is found', async ({ page, context }) => {
  await inWorker(context, 'delete Intl.Segmenter;');
  await page.addInitScript('delete Intl.Segmenter');
  await page.goto('./search/');
  await expectWhole(page);
  await page.addInitScript(() => {
    window.Worker = class {
      constructor() {
        throw new Error('No workers here.');
      }
    } as unknown as typeof Worker;
  });
  await page.goto('./search/');
  await expectWhole(page);
});

/** A worker that answers to nothing, or only that it is there. */
const deaf = (answersOnce: boolean) => {
  window.Worker = class extends EventTarget {
    postMessage({ id, method }: { id: string; method: string }) {
      if (answersOnce && method === 'init')
        this.dispatchEvent(new MessageEvent('message', { data: { id, result: true } }));
    }
    terminate() {}
  } as unknown as typeof Worker;
};

/** Asks; lets so many seconds pass, once or until the answer stands. */
const askAndWait = (page: Page, query: string, seconds: number, once = false): Promise<Answer> =>
  waitWith(page, ask(page, query), seconds, once);

async function waitWith(page: Page, answer: Promise<Answer>, seconds: number, once = false): Promise<Answer> {
  let stands = false;
  const asking = answer.finally(() => {
    stands = true;
  });
  do {
    await page.waitForTimeout(400);
    await page.clock.fastForward(seconds * 1000);
  } while (!stands && !once);
  return asking;
}

test('nothing waits for ever: not for a file, not for a worker', async ({ page, context }) => {
  await page.clock.install();
  const tables = /\/search\/tables\.json/;
  await context.route(tables, () => undefined);
  await page.goto('./search/');
  expect((await askAndWait(page, '技能人才', 21)).status).toMatch(/检索用表没有读到/);
  await context.unroute(tables);
  await expectWhole(page);

  await page.addInitScript(deaf, false);
  await page.goto('./search/');
  expect((await askAndWait(page, '质量促进就业', 6, true)).clauses).toEqual([`${notice.id}#sec_2__para_2`]);

  await page.addInitScript(deaf, true);
  // Asked once: what is typed is asked at a pause and with Enter, and the second may find another engine.
  await page.goto('./search/?q=技能人才');
  const { documents, status } = await waitWith(page, shownAnswer(page), 21);
  expect([documents.includes(notice.id), status]).toEqual([true, expect.stringMatching(index)]);
  await expectWhole(page);
});
