import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage, textOf } from '#client/page.fixture.ts';
import type { Result } from '#search/find/answer.ts';
import { urls } from '#site/urls.ts';
import { renderHints, renderResult, renderUnheld, renderUnread } from './render-results.ts';

openPage('');
const routes = urls('/');
const clause = (n: number) => ({
  passage: { id: `sec_${n}`, name: `${n}、`, text: '凡手抄的唱本' },
  marks: [{ start: 4, end: 6 }],
});
const title = {
  passage: { name: '标题', text: '关于唱本的通知', inHead: true },
  marks: [{ start: 2, end: 4 }],
};

function show(given: Partial<Result>, text: Partial<Result['text']> = {}): void {
  const hits = given.hits ?? [];
  const result: Result = {
    match: 'text',
    text: {
      id: 'a',
      kind: 'full',
      title: '关于唱本的通知',
      numbers: [],
      issuers: '甲市人民政府',
      passages: hits.map(({ passage }) => passage),
      ...text,
    },
    ...given,
    hits,
  };
  document.body.replaceChildren(renderResult(result, (id) => routes.document('a', id, '唱本')));
}
const all = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

test('a document is listed with its title, its facts, and a link', () => {
  show({ hits: [title] }, { number: '甲政发〔2020〕5号', date: '2020年3月1日' });
  assert.equal(textOf('li'), '关于唱本的通知甲政发〔2020〕5号 全文 2020年3月1日 甲市人民政府');
  assert.deepEqual(all('h2 mark'), ['唱本']);
  assert.equal(document.querySelector('h2 a')?.getAttribute('href'), '/documents/a/?q=%E5%94%B1%E6%9C%AC');
});

test('only a document whose text is held has a badge', () => {
  show({});
  assert.deepEqual(all('.kind'), ['全文']);
  show({}, { kind: 'record' });
  assert.deepEqual(all('.kind'), []);
});

test('why a document matches is said where it is not obvious', () => {
  show({ match: 'title', label: '按拼音' });
  assert.deepEqual(all('.reason'), ['标题：按拼音']);
});

test('an article says how many more places it has, and the title of an enclosed text leads to that text', () => {
  show({ hits: [{ ...clause(1), further: 2 }] });
  assert.equal(textOf('li[data-section]'), '1、凡手抄的唱本本条另有2处');
  show({ hits: [{ passage: { part: 'att_1', name: '附件1 标题', text: '唱本办法' }, marks: [] }] });
  assert.deepEqual(all('li[data-section="att_1"] a[href$="#att_1"]'), ['附件1 标题']);
});

test('five clauses are shown, and the others unfold', () => {
  show({ hits: [1, 2, 3, 4, 5].map(clause) });
  assert.deepEqual([all('li[data-section]').length, all('details').length], [5, 0]);
  show({ hits: [1, 2, 3, 4, 5, 6, 7].map(clause) });
  assert.deepEqual([all('li[data-section]').length, all('details li').length], [7, 2]);
  assert.deepEqual(all('summary'), ['还有2处']);
});

test('a clause leads to its place, and shows its words with the marks', () => {
  show({ hits: [clause(2)] });
  const item = document.querySelector<HTMLElement>('li[data-section]');
  assert.deepEqual([item?.dataset.section, item?.dataset.document], ['sec_2', 'a']);
  assert.equal(item?.querySelector('a')?.getAttribute('href'), '/documents/a/?q=%E5%94%B1%E6%9C%AC#sec_2');
  assert.equal(item?.querySelector('.words')?.textContent, '凡手抄的唱本');
  assert.deepEqual(all('li[data-section] mark'), ['唱本']);
});

test('several facts of one kind are named once, and those of a record are its editors’ words', () => {
  const fact = { passage: { name: '有关情况', text: '唱本' }, marks: [{ start: 0, end: 2 }] };
  show({ hits: [fact, fact] }, { kind: 'record' });
  assert.deepEqual(
    [all('.excerpt').length, all('.excerpt .name'), all('.editors').length],
    [2, ['有关情况'], 2],
  );
});

test('a document whose text did not arrive has its title, its number, and an explanation', () => {
  const named = { id: 'a', title: '关于唱本的通知', number: '甲政发〔2020〕5号' };
  document.body.replaceChildren(renderUnread(named, '/documents/a/'));
  assert.equal(textOf('li.unread'), '关于唱本的通知甲政发〔2020〕5号文字未能读取，未列条款。');
});

test('for a number that no document bears, the page says how many cite it and where else to look', () => {
  const unheld = (citing: number, elsewhere?: { name: string; url: string }) => {
    document.body.replaceChildren(
      renderUnheld({ number: '甲政发〔2019〕9号', ...(elsewhere && { elsewhere }) }, citing),
    );
    return textOf('p');
  };
  assert.equal(unheld(0), '本库未收录甲政发〔2019〕9号，也没有文件提到它。');
  assert.equal(unheld(2), '本库未收录甲政发〔2019〕9号，提到它的有2件。');
  assert.match(unheld(0, { name: '甲市政府网', url: 'https://x/?q=a' }), /可到甲市政府网（离开本站）查找。$/);
  assert.equal(document.querySelector('a')?.getAttribute('rel'), 'external');
});

test('hints name missing words and similar queries, and always offer another way', () => {
  const near = {
    kind: 'heading',
    id: 'a',
    clause: 'sec_1',
    words: '整理范围',
    title: '关于唱本的通知',
  } as const;
  document.body.replaceChildren(...renderHints({ missing: ['唱木', '册'], nearest: [near] }, routes));
  assert.match(
    textOf('body'),
    /^本库中没有“唱木”“册”。相近的标题和小标题：整理范围 ——《关于唱本的通知》也可到文件目录按机关、年份查找/,
  );
  assert.equal(document.querySelector('li a')?.getAttribute('href'), '/documents/a/#sec_1');
  const corrected = { typed: '唱本 册', total: 3 };
  document.body.replaceChildren(...renderHints({ missing: [], corrected, nearest: [] }, routes));
  assert.match(textOf('body'), /^可改查：唱本 册（3件）/);
  assert.equal(document.querySelector('a')?.getAttribute('href'), routes.search('唱本 册'));
  document.body.replaceChildren(...renderHints({ missing: [], nearest: [] }, routes));
  assert.deepEqual(all('body > *').length, 1);
});
