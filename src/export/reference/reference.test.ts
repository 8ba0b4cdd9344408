import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CslData, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CitedWork } from '#export/cited-work.ts';
import { toBibtex } from './to-bibtex.ts';
import { toCslJson } from './to-csl-json.ts';
import { toRis } from './to-ris.ts';

const works: CitedWork[] = [
  {
    id: 'qingzhengbanfa-2026-12',
    kind: 'notice',
    title: '关于做好冬季水源保护工作的通知',
    number: '青政办发〔2026〕12号',
    issuers: ['青石县人民政府办公室', '青石县水务局'],
    date: '2026-01-05',
    address: 'https://library.example/documents/n/#sec_2__para_4',
    place: 'sec_2__para_4',
    placeName: '第二部分第（四）项',
    library: '青石文库',
  },
  {
    id: 'hard',
    kind: 'notice',
    title: "关于 & < > \" ' 𬭎 𰻝 e\u0301 〇 {甲} 50% a_b #1 $2 ~ ^ \\ -- '' `` @ 的通知",
    issuers: ['甲 & 乙 {县}'],
    date: '2025-04',
    address: 'https://library.example/documents/%E7%94%B2_{1}/',
  },
  { id: 'bare', kind: 'record', title: '关于登记的通知', issuers: [], address: 'https://library.example/b/' },
];

const read = (input: string, forceType: string) =>
  plugins.input.chain(input, { forceType, generateGraph: false });

/** What all readers keep. */
const kept = ({ title, URL: address, issued }: CslData) => ({
  title,
  address: decodeURIComponent(address ?? ''),
  issued: issued?.['date-parts'][0],
});

const written = works.map(({ title, address, date }) => ({
  title,
  address: decodeURIComponent(address),
  issued: date?.split('-').map(Number),
}));

const names = ({ author = [] }: CslData) => author.map(({ family, literal }) => literal ?? family);
const issuers = works.map((work) => work.issuers);

test('RIS', () => {
  const ris = toRis(works, '2026-11-27');
  const found = read(ris, '@ris/file');
  assert.deepEqual(found.map(kept), written);
  assert.deepEqual(
    found.map(({ type }) => type),
    ['legislation', 'legislation', 'legislation'],
  );
  assert.equal(found[0]?.number, '青政办发〔2026〕12号');
  assert.equal(found[0]?.section, '第二部分第（四）项');
  // The newer of the two standards has no authors of a statute; this reader's older one shows them.
  const records = plugins.input.data(ris, '@ris/file');
  const older = records.flatMap((record) =>
    plugins.input.chain(record, { forceType: '@ris/old+record', generateGraph: false }),
  );
  assert.deepEqual(older.map(names), issuers);
  assert.match(ris, /^DA {2}- 2025\/04\/\/\r$/m);
  assert.equal(ris.match(/^Y2/gm)?.length, 2, 'a day of reading is not taken for the date of the last');
});

test('BibTeX', () => {
  const found = read(toBibtex(works, '2026-11-27'), '@bibtex/text');
  assert.deepEqual(found.map(kept), written);
  assert.deepEqual(found.map(names), issuers);
  assert.equal(found[0]?.publisher, '青政办发〔2026〕12号');
  assert.equal(found[0]?.page, '第二部分第（四）项');
});

test('CSL-JSON', () => {
  const found = read(toCslJson(works, '2026-11-27'), '@else/json');
  assert.deepEqual(found.map(kept), written);
  assert.deepEqual(found.map(names), issuers);
  assert.equal(found[0]?.number, '青政办发〔2026〕12号');
  assert.equal(found[0]?.section, '第二部分第（四）项');
});
