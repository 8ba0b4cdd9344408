import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import { libraryUpdates } from '#domain/library/library-updates.ts';
import { library, settings, site } from '#export/programs/sample-library.fixture.ts';
import { feedEntries, feedTime } from './feed-entries.ts';
import { toAtom } from './to-atom.ts';
import { toJsonFeed } from './to-json-feed.ts';
import { toOpenSearch } from './to-open-search.ts';

const withdrawn = settings.withdrawn;
const entries = feedEntries(libraryUpdates(library, withdrawn), site.addressOf);
const feed = {
  title: '甲市文库：新收录与更正',
  author: '甲市文库',
  description: '“收录”<&>',
  page: 'https://library.example/updates/',
  address: 'https://library.example/updates/atom.xml',
  entries,
};

/** Parses XML; throws if it is malformed. */
const xml = (text: string) =>
  new DOMParser({
    onError: (_level, message) => {
      throw new Error(message);
    },
  }).parseFromString(text, 'application/xml');

const texts = (text: string, tag: string) =>
  [...xml(text).getElementsByTagName(tag)].map(({ textContent }) => textContent);

test('tells what changed, the latest first, with the day as the day begins in China', () => {
  assert.deepEqual(
    entries.map(({ title, summary, time }) => [title, summary, time]),
    [
      [
        '更正：《关于做好<登记> & “办理”的通知》（甲政发〔2020〕5号）',
        '2026年11月3日更正：改正一处“标点”<&>',
        '2026-11-03T00:00:00+08:00',
      ],
      [
        '撤下：jiazhengfa-2016-1，误收',
        '2026年11月2日撤下：jiazhengfa-2016-1，误收',
        '2026-11-02T00:00:00+08:00',
      ],
      [
        '收录：《关于做好<登记> & “办理”的通知》（甲政发〔2020〕5号）',
        '2026年11月1日收录',
        '2026-11-01T00:00:00+08:00',
      ],
      ['收录：甲政发〔2017〕1号（存疑）', '2026年10月收录', '2026-10-01T00:00:00+08:00'],
    ],
  );
});

test('gives each entry an id of its own, even two of the same document, kind and day', () => {
  const day = libraryUpdates(library, withdrawn).slice(0, 1);
  const [first] = day;
  const twice = [{ date: '2026-11-03', updates: [...(first?.updates ?? []), ...(first?.updates ?? [])] }];
  const ids = feedEntries(twice, site.addressOf).map(({ id }) => id);
  assert.equal(ids.length, 2);
  assert.equal(new Set(ids).size, 2);
  assert.equal(ids[0], entries[0]?.id);
});

test('Atom reads back as the entries', () => {
  const atom = toAtom(feed);
  assert.deepEqual(texts(atom, 'title'), [feed.title, ...entries.map(({ title }) => title)]);
  assert.deepEqual(
    texts(atom, 'summary'),
    entries.map(({ summary }) => summary),
  );
  assert.deepEqual(texts(atom, 'subtitle'), [feed.description]);
  assert.equal(texts(atom, 'updated')[0], '2026-11-03T00:00:00+08:00');
});

test('a feed without entries has a time', () => {
  assert.equal(feedTime({ entries: [] }), '1970-01-01T00:00:00+08:00');
  assert.deepEqual(texts(toAtom({ ...feed, entries: [] }), 'entry'), []);
});

test('JSON Feed has the same entries', () => {
  const { version, items } = JSON.parse(toJsonFeed(feed));
  assert.equal(version, 'https://jsonfeed.org/version/1.1');
  assert.deepEqual(
    items.map(({ id }: { id: string }) => id),
    entries.map(({ id }) => id),
  );
});

test('OpenSearch has a short name and the address of the search', () => {
  const text = toOpenSearch('甲'.repeat(20), 'a & b', 'https://library.example/search/', 'https://x/i.svg');
  assert.deepEqual(texts(text, 'ShortName'), ['甲'.repeat(16)]);
  assert.equal(
    xml(text).getElementsByTagName('Url')[0]?.getAttribute('template'),
    'https://library.example/search/?q={searchTerms}',
  );
});
