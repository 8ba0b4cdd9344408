import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { noTables } from '#search/shared/search-tables.ts';
import type { SearchSources } from '#search/sources/search-sources.ts';
import { Unavailable } from '#search/sources/unavailable.ts';
import { boundedSources } from './bounded-sources.ts';

const limits = { find: 1000, text: 400 };
const never = () => new Promise<never>(() => undefined);
const titles = { ids: ['a'], titles: ['甲'], numbers: [''], readings: {} };
const isLate = (error: unknown) => error instanceof Unavailable && error.isLate;

/** Sources from which only what is given ever arrives; the log of what was requested. */
function fakeSources(given: Partial<SearchSources> = {}) {
  const asked: string[] = [];
  const all: SearchSources = {
    index: { find: never, ids: never },
    tables: never,
    titles: never,
    headings: never,
    wordRows: never,
    text: never,
    ...given,
  };
  const sources: SearchSources = {
    ...all,
    tables: () => {
      asked.push('tables');
      return all.tables();
    },
    titles: () => {
      asked.push('titles');
      return all.titles();
    },
  };
  return { sources, asked };
}

beforeEach(() => mock.timers.enable({ apis: ['setTimeout', 'Date'] }));
afterEach(() => mock.timers.reset());

test('all requests of a search end at one deadline, whenever they began', async () => {
  const bounded = boundedSources(fakeSources().sources, limits);
  const first = bounded.index.find('"a"');
  mock.timers.tick(999);
  const second = bounded.index.ids();
  mock.timers.tick(1);
  await assert.rejects(first, isLate);
  await assert.rejects(second, isLate);
});

test('late tables count as none, and are requested once a search', async () => {
  const { sources, asked } = fakeSources();
  const bounded = boundedSources(sources, limits);
  const reading = [bounded.tables(), bounded.tables()];
  mock.timers.tick(1000);
  assert.deepEqual(await Promise.all(reading), [noTables, noTables]);
  assert.equal(await bounded.tables(), noTables);
  assert.deepEqual(
    asked.filter((name) => name === 'tables'),
    ['tables'],
  );
});

test('titles are requested at half-time, and serve after the deadline', async () => {
  const { sources, asked } = fakeSources({ titles: async () => titles });
  const bounded = boundedSources(sources, limits);
  mock.timers.tick(499);
  assert.deepEqual(asked, []);
  mock.timers.tick(1);
  assert.deepEqual(asked, ['titles']);
  mock.timers.tick(1000);
  assert.equal(await bounded.titles(), titles);
});

test('a search that has ended requests no titles', () => {
  const { sources, asked } = fakeSources();
  boundedSources(sources, limits).end();
  mock.timers.tick(1000);
  assert.deepEqual(asked, []);
});

test('after the deadline nothing is waited for', async () => {
  const bounded = boundedSources(fakeSources().sources, limits);
  mock.timers.tick(5000);
  const reading = bounded.titles();
  mock.timers.tick(1);
  await assert.rejects(reading, isLate);
});

test('a text has a time limit of its own', async () => {
  const bounded = boundedSources(fakeSources().sources, limits);
  mock.timers.tick(1000);
  let settled = false;
  const reading = bounded.text('a').finally(() => {
    settled = true;
  });
  mock.timers.tick(399);
  await Promise.resolve();
  assert.equal(settled, false);
  mock.timers.tick(1);
  await assert.rejects(reading, isLate);
});

test('a fault of the program in the tables is not mistaken for missing tables', async () => {
  const fault = new TypeError('x');
  const { sources } = fakeSources({ tables: () => Promise.reject(fault) });
  await assert.rejects(boundedSources(sources, limits).tables(), fault);
});
