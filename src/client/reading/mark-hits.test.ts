import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { element, openPage } from '#client/page.fixture.ts';
import type { Passage } from '#search/shared/passage.ts';
import { markHits, unmarkHits } from './mark-hits.ts';

const page = `
  <article id="text">
    <h1 data-zone="title">关于<span class="break"></span>唱本的通知</h1>
    <section id="sec_1"><h2>一、整理<sup data-apparatus>注</sup>范围</h2><p id="sec_1__p_1">凡<a href="#x">手抄</a>的 唱本</p></section>
  </article>
  <div id="record"><dl class="metadata"><div><dt>发文机关</dt><dd><span>甲市人民政府</span></dd></div></dl>
    <ul class="fact-list"><li>唱本</li><li>唱本</li></ul></div>`;
beforeEach(() => openPage(page));

const hit = (passage: Partial<Passage> & { text: string }, ...marks: [number, number][]) => ({
  passage: { name: '', ...passage },
  marks: marks.map(([start, end]) => ({ start, end })),
});
const marked = () => [...document.querySelectorAll('mark.hit')].map((mark) => mark.textContent);

test('words are marked in the element of their passage, in pieces where elements divide them', () => {
  const [only] = markHits([hit({ id: 'sec_1__p_1', text: '凡手抄的唱本' }, [0, 4])]);
  assert.deepEqual(marked(), ['凡', '手抄', '的']);
  assert.equal(only?.marks.length, 3);
  assert.equal(only?.place.id, 'sec_1__p_1');
});

test('words continue across a place where a line may end', () => {
  markHits([hit({ name: '标题', text: '关于唱本的通知' }, [1, 3])]);
  assert.deepEqual(marked(), ['于唱']);
});

test('what editors added does not count as text', () => {
  markHits([hit({ id: 'sec_1', text: '一、整理范围' }, [2, 6])]);
  assert.deepEqual(marked(), ['整理', '范围']);
});

test('hits are in the order of the page, and equal ones in turn', () => {
  const fact = hit({ name: '有关情况', text: '唱本' }, [0, 2]);
  const hits = markHits([fact, fact, hit({ id: 'sec_1__p_1', text: '凡手抄的唱本' }, [4, 6])]);
  assert.deepEqual(
    hits.map(({ place }) => place.id || place.tagName),
    ['sec_1__p_1', 'LI', 'LI'],
  );
  assert.notEqual(hits[1]?.place, hits[2]?.place);
});

test('a row of the record is found by its name', () => {
  markHits([hit({ name: '发文机关', text: '甲市人民政府' }, [0, 2])]);
  assert.deepEqual(marked(), ['甲市']);
});

test('hits that the page does not contain are skipped', () => {
  const hits = [
    hit({ id: 'sec_1__p_1', text: '凡印刷的唱本' }, [0, 2]),
    hit({ id: 'sec_9', text: '无' }, [0, 1]),
  ];
  assert.deepEqual(markHits(hits), []);
});

test('removing the marks restores the page', () => {
  const before = element('#text').innerHTML;
  markHits([
    hit({ id: 'sec_1__p_1', text: '凡手抄的唱本' }, [0, 6]),
    hit({ name: '标题', text: '关于唱本的通知' }, [1, 3]),
  ]);
  assert.notEqual(element('#text').innerHTML, before);
  unmarkHits();
  assert.equal(element('#text').innerHTML, before);
});
