import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readState, type SearchState, writeState } from './search-state.ts';

const usual: SearchState = { typed: '', facets: {}, sort: 'relevance', pages: 1 };

const cases: [address: string, state: Partial<SearchState>][] = [
  ['', {}],
  ['?q=%E6%8A%80%E5%B7%A5', { typed: '技工' }],
  ['?q=a%26b%23c', { typed: 'a&b#c' }],
  ['?q=x&issuer=A&issuer=B&year=2019', { typed: 'x', facets: { issuer: ['A', 'B'], year: ['2019'] } }],
  ['?holding=%E5%85%A8%E6%96%87&sort=date', { facets: { holding: ['全文'] }, sort: 'date' }],
  ['?q=x&sort=oldest', { typed: 'x', sort: 'oldest' }],
  ['?q=x&pages=3', { typed: 'x', pages: 3 }],
];

for (const [address, state] of cases) {
  test(`the address ${address || '(none)'} is read, and written the same`, () => {
    assert.deepEqual(readState(address), { ...usual, ...state });
    assert.equal(writeState(readState(address)), address);
  });
}

for (const [address, state] of [
  ['?q=%20x%20', { typed: 'x' }],
  ['?sort=up&pages=-1&colour=red&year=', {}],
  ['?pages=1e9', { pages: 10 }],
  ['?year=2019&year=2019', { facets: { year: ['2019'] } }],
] as const) {
  test(`what is strange in ${address} is passed over`, () =>
    assert.deepEqual(readState(address), { ...usual, ...state }));
}
