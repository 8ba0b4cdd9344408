import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { StyleSheet } from '#importer/html/style/style-sheet.ts';
import { countHan } from './count-han.ts';
import { findContainer } from './find-container.ts';

const cases: [name: string, body: string, found: string][] = [
  ['by id, in whatever letters', '<div id="ucap-content">甲</div>', '#UCAP-CONTENT'],
  ['by one of several classes', '<div class="view TRS_UEDITOR trs_word">甲</div>', '.TRS_UEDITOR'],
  [
    'the innermost of those that hold the same',
    '<div id="zoom"><div class="TRS_Editor">甲</div></div>',
    '.TRS_Editor',
  ],
  ['the one that holds more', '<div id="zoom">乙乙<div class="TRS_Editor">甲</div></div>', '#zoom'],
  [
    'none that holds links alone',
    '<div id="zoom"><a href="#">甲乙丙</a></div><div class="TRS_Editor">甲</div>',
    '.TRS_Editor',
  ],
  ['what hides nothing', '<div id="zoom" hidden>甲甲</div><div class="TRS_Editor">甲</div>', '.TRS_Editor'],
  ['the surer one before the larger', '<article>甲甲甲<div id="zoom">甲</div></article>', '#zoom'],
  [
    'the largest, and another',
    '<div class="TRS_Editor">甲</div><div class="TRS_Editor">甲甲</div>',
    '.TRS_Editor beside .TRS_Editor 1',
  ],
  ['by the name of an element', '<main>甲</main>', '<main>'],
  ['the whole of what Word saves', '<meta name=Generator content="Microsoft Word 15"><p>甲', '<body>'],
  ['none', '<div>甲</div>', 'unknown'],
  ['an empty one', '<div>甲</div><div id="zoom"> </div>', 'empty'],
  ['none where it holds a picture', '<div>甲</div><div id="zoom"><img></div>', 'unknown'],
];

for (const [name, body, expected] of cases)
  test(`finds ${name}`, () => {
    const page = fromHtml(body);
    const found = findContainer(page, countHan(page, new StyleSheet()));
    const other =
      typeof found === 'object' && found.other ? ` beside ${found.other.selector} ${found.other.count}` : '';
    assert.equal(typeof found === 'object' ? `${found.selector}${other}` : found, expected);
  });
