import type { BrowserContext, Page, Route } from 'playwright/test';
import { type Answer, ask, shownAnswer } from '../support/pages/ask.ts';
import { expect, test } from '../support/test.ts';
import { main } from '../support/texts/library.ts';

/** Ways in which a file fails to arrive. */
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

interface Failure {
  file: RegExp;
  /** One for each file; json-reader.test.ts and pagefind-index.test.ts test the others. */
  way: keyof typeof ways;
  query: string;
  /** What the status says is missing; undefined if nothing is. */
  says?: RegExp;
  /** Documents are listed by title only. */
  unread?: true;
  /** For what seldom breaks alone. */
  tag?: '@full';
}

const index = /全文索引未能读取/;
const failures: readonly Failure[] = [
  { file: /\/pagefind\.js/, way: 'is a page of the network’s', query: '乡村书屋', says: index },
  { file: /\/pagefind-worker\.js/, way: 'is not there', query: '乡村书屋', tag: '@full' },
  { file: /\/wasm\..*\.pagefind/, way: 'is cut off', query: '乡村书屋', says: index, tag: '@full' },
  { file: /\/pagefind-entry\.json/, way: 'is not there', query: main.number, says: index, tag: '@full' },
  { file: /\.pf_meta/, way: 'is cut off by the network', query: '乡村书屋', says: index, tag: '@full' },
  { file: /\.pf_index/, way: 'is cut off', query: '乡村书屋', says: index },
  { file: /\/search\/tables\.json/, way: 'is cut off', query: main.number, says: /检索数据未能读取/ },
  {
    file: /\/search\/titles\.json/,
    way: 'is a page of the network’s',
    query: 'zhongshen dushu',
    says: /标题数据未能读取/,
    tag: '@full',
  },
  { file: /\/search\/texts\//, way: 'is cut off by the network', query: '乡村书屋', unread: true },
  { file: /\/search\/words\//, way: 'is not there', query: '屋', says: index, tag: '@full' },
];

/** Makes files fail in the page and its workers until the returned function is called. */
async function fail(
  context: BrowserContext,
  file: RegExp,
  way: keyof typeof ways,
): Promise<() => Promise<void>> {
  await context.route(file, ways[way]);
  return () => context.unroute(file);
}

/** Expects everything to be found again, clauses too, with nothing missing. */
async function expectWhole(page: Page, query = '质量便利借阅'): Promise<void> {
  const { documents, excerpts, marks, status } = await ask(page, query);
  expect(documents, query).toContain(main.id);
  expect(query === main.number ? marks : excerpts, query).not.toEqual([]);
  expect(status).not.toContain('未能读取');
}

function expectFound({ documents, status }: Answer, { query, says }: Failure): void {
  if (query !== 'zhongshen dushu') expect(documents, query).toContain(main.id);
  if (says) expect(status).toMatch(says);
  else expect(status).not.toContain('未能读取');
}

for (const failure of failures) {
  const { file, way, query, tag = [] } = failure;
  test(`${file.source} ${way}: what is left is found, and all of it afterwards`, { tag }, async ({
    page,
    context,
    faults,
  }) => {
    // Pagefind too logs what it could not read.
    faults.allow(file, /pagefind/i);
    // For a script that is none, the browser names the importing file; for a worker, nothing.
    if (file.source.endsWith('.js')) faults.allow(/Failed to load module script/, /^uncaught: $/);
    const restore = await fail(context, file, way);
    await page.goto('./search/');
    expectFound(await ask(page, query), failure);
    if (failure.unread) await expect(page.locator(`.unread[data-document="${main.id}"]`)).toBeVisible();
    await restore();
    // Pinyin finds titles, and the main document's does not match.
    await expectWhole(page, query === 'zhongshen dushu' ? undefined : query);
  });
}

test('without a network titles and numbers are found, before the first search and between two', async ({
  page,
  context,
  faults,
}) => {
  faults.allow(/ERR_INTERNET_DISCONNECTED/, /pagefind/i);
  await page.goto('./search/');
  await shownAnswer(page);
  await context.setOffline(true);
  const before = await ask(page, main.number);
  expect([before.documents[0], before.status]).toEqual([main.id, expect.stringMatching(index)]);
  await context.setOffline(false);
  await expectWhole(page);
  await context.setOffline(true);
  // What the first search loaded may suffice for the second; otherwise the titles must.
  const between = await ask(page, '乡村书屋');
  expect(between.documents).toContain(main.id);
  expect(between.clauses.length > 0 || index.test(between.status), between.status).toBe(true);
  await context.setOffline(false);
  await expectWhole(page, '乡村书屋');
});

/** Prepends a script to the worker's. */
const inWorker = (context: BrowserContext, script: string) =>
  context.route(/\/pagefind-worker\.js/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: script + (await response.text()) });
  });

test('without WebAssembly titles and numbers are found', async ({ page, context, faults }) => {
  faults.allow(/WebAssembly/);
  await inWorker(context, 'delete self.WebAssembly;');
  await page.addInitScript('delete window.WebAssembly');
  await page.goto('./search/');
  const { documents, status } = await ask(page, '乡村书屋');
  expect(documents).toContain(main.id);
  expect(status).toMatch(index);
});

test('where the policy forbids WebAssembly titles and numbers are found', {
  tag: '@full',
}, async ({ page, context, faults }) => {
  faults.allow(/WebAssembly|wasm/);
  await context.route(/\/search\/$|pagefind-worker\.js/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace("'wasm-unsafe-eval'", '');
    const headers = { ...response.headers(), 'content-security-policy': "script-src 'self' 'unsafe-inline'" };
    await route.fulfill({ response, headers, body });
  });
  await page.goto('./search/');
  const { documents, status } = await ask(page, '乡村书屋');
  expect(documents).toContain(main.id);
  expect(status).toMatch(index);
});

test('without workers and without Intl.Segmenter all is found', async ({ page, context, faults }) => {
  faults.allow(/No workers here/);
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

/** A worker that never answers; the page records the last message to it. */
const deaf = () => {
  window.Worker = class extends EventTarget {
    postMessage({ method }: { method: string }) {
      document.documentElement.dataset.sent = method;
    }
    terminate() {}
  } as unknown as typeof Worker;
};

test('a search does not wait for a worker that does not start', async ({ page }) => {
  await page.clock.install();
  await page.addInitScript(deaf);
  await page.goto('./search/?q=质量便利借阅');
  await expect(page.locator('html')).toHaveAttribute('data-sent', 'init');
  // Pagefind waits five seconds for its worker.
  await page.clock.fastForward(6_000);
  expect((await shownAnswer(page)).clauses).toEqual([`${main.id}#sec_2__para_2`]);
});
