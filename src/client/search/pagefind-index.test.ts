import assert from 'node:assert/strict';
import { afterEach, mock, test } from 'node:test';
import { requestLimit } from '#client/load/with-timeout.ts';
import { Unavailable } from '#search/sources/unavailable.ts';
import { type Pagefind, type PagefindInstance, pagefindIndex } from './pagefind-index.ts';

type Search = PagefindInstance['search'];

const held = [
  { id: 'newer', words: [4, 5] },
  { id: 'older', words: [0, 1] },
];
const finds: Search = async (phrase) => ({ results: phrase === null || phrase === '"a"' ? held : [] });
const fails: Search = async () => {
  throw new Error('load_index_chunk');
};
const isSilent: Search = () => new Promise(() => undefined);

/** A Pagefind whose n-th instance searches by the n-th function; later ones by the last. */
function fakePagefind(...searches: Search[]) {
  const log: string[] = [];
  const pagefind: Pagefind = {
    createInstance: ({ noWorker }) => {
      const search = (searches.length > 1 ? searches.shift() : searches[0]) ?? fails;
      log.push(noWorker ? 'in the page' : 'in a worker');
      return {
        search,
        destroy: async () => {
          log.push('destroyed');
        },
      };
    },
  };
  const load = async (from: string) => {
    log.push(from);
    return pagefind;
  };
  return { load, log, pagefind };
}

afterEach(() => mock.timers.reset());

test('documents are found with the place of the first word, by one instance', async () => {
  const { load, log } = fakePagefind(finds);
  const index = pagefindIndex('/pagefind.js', load);
  assert.deepEqual(await index.find('"a"'), [
    { id: 'newer', at: 4 },
    { id: 'older', at: 0 },
  ]);
  assert.deepEqual(await index.find('"b"'), []);
  assert.deepEqual(log, ['/pagefind.js', 'in a worker']);
});

test('the list of ids is asked for once, and is the same array every time', async () => {
  const asked: (string | null)[] = [];
  const { load } = fakePagefind(async (phrase) => {
    asked.push(phrase);
    return finds(phrase);
  });
  const index = pagefindIndex('/pagefind.js', load);
  const ids = await index.ids();
  assert.deepEqual(ids, ['newer', 'older']);
  assert.equal(await index.ids(), ids);
  assert.deepEqual(asked, [null]);
});

test('nothing is loaded until the index is made ready or queried', async () => {
  const { load, log } = fakePagefind(finds);
  const index = pagefindIndex('/pagefind.js', load);
  assert.deepEqual(log, []);
  index.makeReady();
  await index.ids();
  assert.deepEqual(log, ['/pagefind.js', 'in a worker']);
});

test('a query that failed in a worker is retried in the page, where later ones run too', async () => {
  const { load, log } = fakePagefind(fails, finds);
  const index = pagefindIndex('/pagefind.js', load);
  assert.equal((await index.find('"a"')).length, 2);
  await index.find('"a"');
  assert.deepEqual(log.sort(), ['/pagefind.js', '/pagefind.js', 'destroyed', 'in a worker', 'in the page']);
});

test('queries that fail together are retried on one new instance', async () => {
  const { load, log } = fakePagefind(fails, finds);
  const index = pagefindIndex('/pagefind.js', load);
  await Promise.all([index.find('"a"'), index.find('"b"'), index.ids()]);
  assert.equal(log.filter((entry) => entry.startsWith('in ')).length, 2);
});

test('a query that fails twice is unavailable, and the next one gets a worker again', async () => {
  const { load, log } = fakePagefind(fails, fails, finds);
  const index = pagefindIndex('/pagefind.js', load);
  await assert.rejects(index.find('"a"'), Unavailable);
  assert.equal((await index.find('"a"')).length, 2);
  assert.deepEqual(
    log.filter((entry) => entry.startsWith('in ')),
    ['in a worker', 'in the page', 'in a worker'],
  );
});

test('a module that did not arrive is requested under another address', async () => {
  const { pagefind } = fakePagefind(finds);
  const asked: string[] = [];
  const index = pagefindIndex('/pagefind.js', async (from) => {
    asked.push(from);
    if (asked.length < 3) throw new TypeError('Failed to fetch dynamically imported module');
    return pagefind;
  });
  await assert.rejects(index.ids(), Unavailable);
  await index.ids();
  assert.deepEqual(asked, ['/pagefind.js', '/pagefind.js?1', '/pagefind.js?2']);
});

test('an instance that cannot be created is retried like any failure', async () => {
  const { pagefind } = fakePagefind(finds);
  const index = pagefindIndex('/pagefind.js', async () => ({
    createInstance: (options) => {
      if (!options.noWorker) throw new Error('No workers here.');
      return pagefind.createInstance(options);
    },
  }));
  assert.equal((await index.find('"a"')).length, 2);
});

test('a late query is not retried, but the next one has a new instance', async () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const { load, log } = fakePagefind(isSilent, finds);
  const index = pagefindIndex('/pagefind.js', load);
  const finding = index.find('"a"');
  await new Promise((resolve) => setImmediate(resolve));
  mock.timers.tick(requestLimit);
  await assert.rejects(finding, (error) => error instanceof Unavailable && error.isLate);
  assert.equal(log.filter((entry) => entry.startsWith('in ')).length, 1);
  assert.equal((await index.find('"a"')).length, 2);
});

test('where only a part of the index did not arrive, the running instance is queried again', async () => {
  let failures = 2;
  const { load, log } = fakePagefind(async (phrase) => {
    if (phrase !== null && failures-- > 0) throw new Error('404 fetching a part');
    return { results: held };
  });
  const index = pagefindIndex('/pagefind.js', load);
  await assert.rejects(index.find('"a"'), Unavailable);
  assert.deepEqual(
    (await index.find('"a"')).map(({ id }) => id),
    ['newer', 'older'],
  );
  assert.deepEqual(log, ['/pagefind.js', 'in a worker']);
});
