import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, openPage, textOf } from './page.fixture.ts';

test('a document number in the address is offered as a search, even next to a truncated character', async () => {
  openPage(
    '<p id="not-found-number" hidden></p><input id="q">',
    `/documents/${encodeURIComponent('甲政发〔2020〕5号')}/%E5%94/`,
  );
  await import('./not-found.ts');
  assert.equal(textOf('#not-found-number'), '地址中有发文字号：检索 甲政发〔2020〕5号');
  assert.equal(element('#not-found-number').hidden, false);
  assert.equal(element<HTMLInputElement>('#q').value, '甲政发〔2020〕5号');
  assert.match(element<HTMLAnchorElement>('#not-found-number a').href, /\/search\/\?q=/);
});
