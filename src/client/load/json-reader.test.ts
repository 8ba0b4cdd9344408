import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { Unavailable } from '#search/sources/unavailable.ts';
import { jsonReader } from './json-reader.ts';
import { requestLimit } from './with-timeout.ts';

interface Titles {
  ids: string[];
}

/** What the network answers to each request in turn; the last answer stays. */
let answers: (() => Promise<Response>)[];
/** The requests: address and cache. */
let asked: string[];

const json = (content: unknown) => async () => Response.json(content);
const ways: [string, () => Promise<Response>][] = [
  ['is not there', async () => new Response('not found', { status: 404 })],
  ['is cut off', async () => new Response('{"ids": ["a"')],
  ['is a page of the network’s', async () => new Response('<!doctype html><p>Please sign in.')],
  ['is other JSON', json({ login: true })],
  ['is null', json(null)],
  ['does not come', () => Promise.reject(new TypeError('Failed to fetch'))],
];

beforeEach(() => {
  asked = [];
  mock.method(globalThis, 'fetch', (address: string, { cache }: RequestInit) => {
    asked.push(`${address} ${cache}`);
    return (answers.length > 1 ? answers.shift() : answers[0])?.();
  });
});
afterEach(() => mock.reset());

test('a file is fetched once, even for concurrent requests', async () => {
  answers = [json({ ids: ['a'] })];
  const read = jsonReader();
  const [first, second] = await Promise.all([
    read<Titles>('/titles.json', 'ids'),
    read<Titles>('/titles.json', 'ids'),
  ]);
  assert.deepEqual([first, second, await read<Titles>('/titles.json', 'ids')], Array(3).fill({ ids: ['a'] }));
  assert.deepEqual(asked, ['/titles.json default']);
});

test('a file without a key may be any JSON but null', async () => {
  answers = [json('萬万'), json(null)];
  const read = jsonReader();
  assert.equal(await read('/variants.json'), '萬万');
  await assert.rejects(read('/headings.json'), Unavailable);
});

for (const [name, way] of ways)
  test(`a file that ${name} is unavailable, and is fetched again past the cache, then kept`, async () => {
    answers = [way, json({ ids: ['a'] })];
    const read = jsonReader();
    await assert.rejects(read<Titles>('/titles.json', 'ids'), Unavailable);
    assert.deepEqual(await read<Titles>('/titles.json', 'ids'), { ids: ['a'] });
    await read<Titles>('/titles.json', 'ids');
    assert.deepEqual(asked, ['/titles.json default', '/titles.json reload']);
  });

test('a file that never comes is late, and is fetched again', async () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  answers = [() => new Promise(() => undefined), json({ ids: [] })];
  const read = jsonReader();
  const reading = read<Titles>('/titles.json', 'ids');
  mock.timers.tick(requestLimit);
  await assert.rejects(reading, (error) => error instanceof Unavailable && error.isLate);
  assert.deepEqual(await read<Titles>('/titles.json', 'ids'), { ids: [] });
});
