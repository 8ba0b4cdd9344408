import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitPlaces, placesIn } from './fit-places.ts';
import { readPlaces } from './read-place.ts';

const statute = placesIn([
  'chp_1',
  'art_1__para_1',
  'art_2__para_1',
  'art_2__para_2',
  'chp_2',
  'art_3__para_1',
  'art_3__para_1__point_1',
  'art_3__para_1__point_2',
  'art_4__para_1',
  'art_4__para_2',
  'art_4__para_2__point_2',
  'art_4__para_2__point_2__indent_1',
  'art_10__para_1',
  'art_10-1__para_1',
  'art_12__para_1',
  'art_12__para_2',
  'art_12__para_3',
]);
const notice = placesIn([
  'preamble__p_1',
  'sec_1',
  'sec_1__p_1',
  'sec_1__para_3',
  'sec_2',
  'sec_2__p_1',
  'sec_2__para_1',
  'sec_2__para_1__subpara_1',
  'sec_2__para_3',
  'sec_2__para_4',
  'closing__p_1',
]);
const repeated = placesIn(['sec_2__para_1', 'sec_2_2__para_1', 'sec_3']);
const divided = placesIn(['part_1', 'part_2', 'part_2__sec_1']);
const promulgating = placesIn([
  'sec_1',
  'att_1__art_3__para_1',
  'att_2__art_3__para_1',
  'att_2__art_4__para_1',
]);

/** A text, a place, the ids that it may mean, in brackets those of what holds it. */
const cases: [string, readonly string[], string, string][] = [
  ['a statute', statute, '第十条', 'art_10'],
  ['a statute', statute, '第十条之一', 'art_10-1'],
  ['a statute', statute, '第二条第二款', 'art_2__para_2'],
  ['a statute', statute, '第三条第（二）项', 'art_3__para_1__point_2'],
  ['a statute', statute, '第三条第一款第（二）项', 'art_3__para_1__point_2'],
  ['a statute', statute, '第四条第（二）项', 'art_4__para_2__point_2'],
  ['a statute', statute, '第四条第二款第（二）项第1目', 'art_4__para_2__point_2__indent_1'],
  ['a statute', statute, '第二章', 'chp_2'],
  ['a statute', statute, '第二章第三条', 'art_3'],
  ['a statute', statute, '第三款', 'art_12__para_3'],
  ['a statute', statute, '第（二）项', 'art_3__para_1__point_2 art_4__para_2__point_2'],
  ['a statute', statute, '第（三）项', ''],
  ['a statute', statute, '第九十九条', ''],
  ['a statute', statute, '第十条第九款', '(art_10)'],
  ['a statute', statute, '第三条第一款第（五）项', '(art_3__para_1)'],
  ['a statute', statute, '第二部分', ''],
  ['a notice', notice, '第二部分第（四）项', 'sec_2__para_4'],
  ['a notice', notice, '二（四）', 'sec_2__para_4'],
  ['a notice', notice, '二（一）1', 'sec_2__para_1__subpara_1'],
  ['a notice', notice, '第（三）项', 'sec_1__para_3 sec_2__para_3'],
  ['a notice', notice, '第二条', 'sec_2'],
  ['a notice', notice, '第二条第一款', 'sec_2__p_1 sec_2__para_1'],
  ['a notice', notice, '第二条第四款', 'sec_2__para_4'],
  ['a notice', notice, '第二条第九款', '(sec_2)'],
  ['a notice', notice, '第九部分', ''],
  ['a text that repeats a number', repeated, '第二部分', 'sec_2 sec_2_2'],
  ['a text that repeats a number', repeated, '二（一）', 'sec_2__para_1 sec_2_2__para_1'],
  ['a text in 部分', divided, '第二部分', 'part_2'],
  ['a notice with two texts', promulgating, '第三条', 'att_1__art_3 att_2__art_3'],
  ['a notice with two texts', promulgating, '第四条', 'att_2__art_4'],
  ['a notice with two texts', promulgating, '附件1第三条', 'att_1__art_3'],
  ['a notice with two texts', promulgating, '附件2', 'att_2'],
];

for (const [name, places, typed, expected] of cases)
  test(`finds ${expected || 'nothing'} in ${name} by ${typed}`, () => {
    const [place] = readPlaces(`5号${typed}`)?.places ?? [];
    const { ids, isOuter } = fitPlaces(place?.steps ?? [], places);
    assert.equal(isOuter ? `(${ids.join(' ')})` : ids.join(' '), expected);
  });
