import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import type { StatedFacts } from '#importer/model/input-text.ts';
import { findFacts } from './find-facts.ts';

const number = '云政发〔2026〕2号';
const three = { number, issuer: '云岭市人民政府' };

const cases: [name: string, source: string, stated: StatedFacts, groups: number][] = [
  [
    'a table of labels and values',
    `<table><tr><th>索 引 号:</th><td>1</td><th>发文机关：</th><td>云岭市人民政府</td></tr><tr><td>发文字号</td><td>${number}</td></table>`,
    three,
    1,
  ],
  [
    'a list of definitions',
    `<dl><dt>索引号<dd>1<dt>文号<dd>${number}<dt>发文单位<dd>云岭市人民政府</dl>`,
    three,
    1,
  ],
  [
    'labels in the same element',
    `<ul><li>索引号：1<li><b>文号</b>：${number}<li>发布机构：云岭市人民政府</ul>`,
    three,
    1,
  ],
  [
    'a value in pieces',
    `<table><tr><td>索引号<td>1<tr><td>发布机构<td>云岭市人民政府<tr><td>文号<td><span>云政发</span><span>〔2026〕</span>2号</table>`,
    three,
    1,
  ],
  [
    'no value beside a label',
    '<table><tr><td>文号<td><td>发布机构<td>县<tr><td>标题<td>通知<tr><td>成文日期<td>2026年</table>',
    { issuer: '县', title: '通知', signed: '2026年' },
    1,
  ],
  [
    'a dash for a value',
    '<table><tr><td>文号<td>—<td>发布机构<td>县<tr><td>标题<td>通知</table>',
    { issuer: '县', title: '通知' },
    1,
  ],
  ['too few labels', `<div><p>文号：${number}</p><p>标题：通知</p></div>`, {}, 0],
  [
    'labels in a text',
    `<div>${'水源地'.repeat(20)}<p>文号：1</p><p>标题：2</p><p>发布机构：3</p></div>`,
    {},
    0,
  ],
  [
    'names in the head',
    '<meta name="ArticleTitle" content=" 通知 "><meta name="PubDate" content="2026-01-05 08:00">',
    { title: '通知', published: '2026-01-05 08:00' },
    0,
  ],
  [
    'the address of its own',
    '<link rel="canonical" href="https://www.yunling.example/1"><meta property="og:url" content="https://b.example/">',
    { address: 'https://www.yunling.example/1' },
    0,
  ],
  [
    'the name Url',
    '<meta name="Url" content="https://www.yunling.example/2">',
    { address: 'https://www.yunling.example/2' },
    0,
  ],
  [
    'the address that a browser wrote',
    '<!-- saved from url=(0029)https://www.yunling.example/3 --><html>',
    { address: 'https://www.yunling.example/3' },
    0,
  ],
  ['no address within the site', '<link rel="canonical" href="/1.html">', {}, 0],
];

for (const [name, source, stated, groups] of cases)
  test(`finds ${name}`, () => {
    const facts = findFacts(fromHtml(source));
    assert.deepEqual(facts.stated, stated);
    assert.equal(facts.groups.length, groups);
  });
