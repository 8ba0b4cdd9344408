import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, textOf } from '#client/page.fixture.ts';
import {
  broke,
  fault,
  gone,
  isReady,
  shown,
  sources,
  state,
  viewOf,
  watchConsole,
} from './search-view.fixture.ts';

const watched = watchConsole();

test('documents are listed with their clauses, and counted', async () => {
  await viewOf().show(state('唱本'));
  assert.deepEqual(shown(), ['jiazhengfa-2020-5', 'yijiaofa-2018-1']);
  assert.equal(textOf('#results-status'), '找到2件、1条。');
  assert.equal(
    element('#results [data-section]').querySelector('a')?.getAttribute('href'),
    '/documents/jiazhengfa-2020-5/?q=%E5%94%B1%E6%9C%AC#sec_1__p_1',
  );
  assert.equal(element('#results').dataset.total, '2');
  assert.ok(isReady());
  assert.deepEqual(watched.logged, []);
});

test('the focus moves from an earlier result to the first new one', async () => {
  const view = viewOf();
  await view.show(state('唱本'));
  element('#results [data-section] a').focus();
  await view.show(state('意见'));
  assert.ok(document.activeElement === element('#results a'));
});

test('an empty query shows nothing', async () => {
  const view = viewOf();
  await view.show(state('唱本'));
  await view.show(state(''));
  assert.deepEqual([shown(), textOf('#results-status'), element('#results').dataset.total], [[], '', '0']);
});

test('help is offered if nothing is found', async () => {
  await viewOf().show(state('地方戏曲唱木'));
  assert.match(textOf('#results-status'), /^未找到“地方戏曲唱木”。/);
  assert.match(textOf('#results-help'), /相近的标题和小标题：.*关于整理地方戏曲唱本的通知.*文件目录/);
});

test('for a number that no document bears, the page says who cites it', async () => {
  await viewOf().show(state('甲政发〔2019〕9号'));
  assert.match(textOf('#results-help'), /^本库未收录甲政发〔2019〕9号，也没有文件提到它。/);
});

test('a document that bears the number stands apart from those that mention it', async () => {
  await viewOf().show(state('5号'));
  const entries = [...document.querySelectorAll('#results > li')];
  assert.deepEqual(
    entries.map(({ className, firstElementChild }) => [className, firstElementChild?.className]),
    [
      ['bearing', ''],
      ['', 'group'],
    ],
  );
  assert.equal(textOf('.group'), '提到这一文号的1件');
  assert.equal(textOf('#results-status'), '文号相符1件，另有1件提到。');
});

test('documents related to an answer stand below, uncounted, unless facets narrow the search', async () => {
  const view = viewOf();
  await view.show(state('手抄'));
  assert.deepEqual([shown(), element('#results').dataset.total], [['jiazhengfa-2020-5'], '1']);
  assert.equal(element('#related a').getAttribute('href'), '/documents/yijiaofa-2018-1/');
  assert.match(textOf('#related'), /^相关.*关于推广唱本的意见.*引用甲政发〔2020〕5号/);
  for (const asked of [
    state('唱本'),
    state('手抄', { facets: { holding: ['全文'] } }),
    state('手抄 -木刻'),
    state(''),
    state('没有的字句'),
  ]) {
    await view.show(asked);
    assert.deepEqual([element('#related').hidden, textOf('#related')], [true, '']);
  }
});

test('a similar query is offered as a link if nothing is found', async () => {
  await viewOf().show(state('手抄唱本'));
  const link = element('#results-help a');
  assert.equal(link.getAttribute('href'), '/search/?q=%E6%89%8B%E6%8A%84%20%E5%94%B1%E6%9C%AC');
  assert.match(textOf('#results-help'), /^可改查：手抄 唱本（1件）/);
});

test('more documents are offered if there are more and the page can show them', async () => {
  const view = viewOf({}, 1, () => undefined);
  await view.show(state('唱本'));
  assert.deepEqual([shown().length, element('#more-results').hidden], [1, false]);
  await view.show(state('唱本', { pages: 2 }));
  assert.deepEqual([shown().length, element('#more-results').hidden], [2, true]);
  await viewOf({}, 1).show(state('唱本'));
  assert.equal(element('#more-results').hidden, true);
});

test('a document whose text does not arrive is listed by its title', async () => {
  await viewOf({ text: (id) => (id.startsWith('jia') ? gone() : sources.text(id)) }).show(state('唱本'));
  assert.match(textOf('.unread'), /关于整理地方戏曲唱本的通知.*文字未能读取，未列条款/);
  assert.equal(shown().length, 2);
});

test('a fault of the program reaches the console, and is not blamed on the network', async () => {
  await viewOf({ index: { ...sources.index, find: broke } }).show(state('唱本'));
  assert.equal(textOf('#results-status'), '检索未成功，本站程序出错，也可到文件目录查找。');
  assert.deepEqual([watched.logged, isReady()], [[fault], true]);
});

test('a fault of the program in one document reaches the console, and leaves the others intact', async () => {
  await viewOf({ text: (id) => (id.startsWith('jia') ? broke() : sources.text(id)) }).show(state('唱本'));
  assert.deepEqual([shown().length, watched.logged], [2, [fault]]);
});
