import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { element, openPage } from '#client/page.fixture.ts';
import { markHits, unmarkHits } from './mark-hits.ts';
import { hideDifferences, showDifferences } from './show-differences.ts';

const list = (at: number, words: string, from: string, more = '') => `
  <ul class="differences" data-inferred="true"><li data-from="${from}" data-spoken="原作${from || '无'}">
    <a href="#sec_1" data-at="${at}">${words ? `<mark>${words}</mark>` : ''}</a></li></ul>${more}`;
const text = '<article id="text"><section id="sec_1">甲<sup data-apparatus>注</sup>乙丙</section></article>';
const shown = () => element('#sec_1').innerHTML.replace(/<sup.*<\/sup>/, '');

beforeEach(() => openPage(text));

test('words that differ are marked after the reading of the source', () => {
  openPage(text + list(1, '乙', '已'));
  showDifferences(element('.differences').parentElement ?? document.body);
  assert.match(
    shown(),
    /^甲<span class="reading-of-source" data-apparatus=""><del aria-hidden="true">已<\/del><span class="visually-hidden">（更正：原作已，推定）<\/span><\/span><mark class="difference">乙<\/mark>丙$/,
  );
});

test('words that only the source has are inserted where they stood', () => {
  openPage(text + list(2, '', '又'));
  showDifferences(document.body);
  assert.match(shown(), /^甲乙<span class="reading-of-source".*又.*<\/span>丙$/);
});

test('a difference in a place that the page lacks is skipped', () => {
  openPage(text + list(0, '甲', '由').replace('#sec_1', '#sec_9'));
  const before = shown();
  showDifferences(document.body);
  assert.equal(shown(), before);
});

test('hiding them restores the text, however often they were shown', () => {
  openPage(text + list(1, '乙', '已'));
  const before = element('#text').innerHTML;
  showDifferences(document.body);
  showDifferences(document.body);
  hideDifferences();
  assert.equal(element('#text').innerHTML, before);
});

test('differences and the marks of a search are shown and hidden independently', () => {
  openPage(text + list(1, '乙', '已'));
  const before = element('#text').innerHTML;
  const hit = { passage: { id: 'sec_1', name: '', text: '甲乙丙' }, marks: [{ start: 0, end: 3 }] };
  markHits([hit]);
  showDifferences(document.body);
  assert.equal(element('mark.difference').textContent, '乙');
  unmarkHits();
  assert.equal(element('mark.difference').textContent, '乙');
  markHits([hit]);
  hideDifferences();
  assert.deepEqual(
    [...document.querySelectorAll('mark.hit')].map(({ textContent }) => textContent).join(''),
    '甲乙丙',
  );
  unmarkHits();
  assert.equal(element('#text').innerHTML, before);
});
