import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, openPage } from '#client/page.fixture.ts';
import type { CitationCards } from '#domain/library/citation-cards.ts';
import { cardContent } from './card-content.ts';

const cards: CitationCards = {
  documents: {
    'jia-2020-5': {
      title: '关于整理地方戏曲唱本的通知',
      kind: 'full',
      facts: [{ label: '发文字号', value: '甲政发〔2020〕5号' }],
    },
    'yi-2018-1': {
      title: '关于推广展演的意见',
      kind: 'record',
      facts: [
        { label: '成文日期', value: '2018年', grade: 'B' },
        { label: '发文机关', value: '乙省教育厅', grade: 'B' },
      ],
      doubt: '尚未见到原件',
    },
  },
  clauses: { 'jia-2020-5#sec_2': { name: '二、', words: '二、逐册登记' } },
};

/** The words of the card of a link, and the card. */
function cardOf(link: string, tabbable = true) {
  openPage(link, '/documents/here/');
  const content = cardContent(element<HTMLAnchorElement>('a'), cards, tabbable);
  if (!content) return undefined;
  document.body.append(content);
  return (document.body.textContent ?? '').replace(/\s+/g, ' ');
}

test('a full text is named with its facts, and can be opened', () => {
  const words = cardOf('<a href="/documents/jia-2020-5/"></a>') ?? '';
  for (const part of ['关于整理地方戏曲唱本的通知', '甲政发〔2020〕5号', '本库收录全文。', '打开全文'])
    assert.ok(words.includes(part), part);
  assert.equal(element<HTMLAnchorElement>('a.go').pathname, '/documents/jia-2020-5/');
});

test('a record says that its text is not held, and where its facts come from', () => {
  const words = cardOf('<a href="/documents/yi-2018-1/"></a>') ?? '';
  assert.ok(words.includes('本库未收录全文。') && words.includes('查看已查明的信息'), words);
  assert.equal(words.split('官媒').length, 3);
  assert.ok(words.includes('尚未见到原件'));
});

test('the cited clause is quoted', () => {
  assert.match(cardOf('<a href="/documents/jia-2020-5/#sec_2"></a>') ?? '', /二、逐册登记/);
  assert.doesNotMatch(cardOf('<a href="/documents/jia-2020-5/#sec_3"></a>') ?? '', /逐册登记/);
});

test('the link of an editor says that the text names no document', () => {
  assert.match(cardOf('<a class="editorial" href="/documents/jia-2020-5/"></a>') ?? '', /编者所加链接/);
});

test('Tab skips the link of a card shown as a hint', () => {
  cardOf('<a href="/documents/jia-2020-5/"></a>', false);
  assert.equal(element('a.go').tabIndex, -1);
});

test('there is no card for what is not known', () => {
  assert.equal(cardOf('<a href="/documents/bing-2019-1/"></a>'), undefined);
});
