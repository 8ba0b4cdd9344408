import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPins } from './find-pins.ts';
import { indexPlaces } from './place-index.ts';
import { resolvePin } from './resolve-pin.ts';

const official = [
  'preamble__p_1',
  'sec_1',
  'sec_1__p_1',
  'sec_2',
  'sec_2__para_1',
  'sec_2__para_2',
  'sec_3',
  'sec_3__para_1',
  'closing__p_1',
];
const forwarded = ['preamble__p_1', 'att_1', 'att_1__sec_1', 'att_1__sec_1__para_1'];
const statute = [
  'chp_1',
  'art_1',
  'art_2',
  'art_2__para_1',
  'art_2__para_1__point_1',
  'art_2__para_2',
  'chp_2',
  'chp_2__subchp_1',
  'art_3',
  'art_10-1',
];

const repeated = [
  'sec_1',
  'sec_2',
  'sec_2__para_1',
  'sec_2_2',
  'sec_2_2__para_1',
  'sec_2_2__para_2',
  'sec_3',
];

const cases: [pin: string, ids: string[], id: string | undefined][] = [
  ['第二部分', official, 'sec_2'],
  ['第二部分第（一）项', official, 'sec_2__para_1'],
  ['第（二）项', official, 'sec_2__para_2'],
  ['“（二）”', official, 'sec_2__para_2'],
  // Two parts have a first item.
  ['第（一）项', official, undefined],
  ['第二部分第（九）项', official, undefined],
  ['第三十九条', official, undefined],
  ['第一部分', forwarded, 'att_1__sec_1'],
  ['附件第一部分第（一）项', forwarded, 'att_1__sec_1__para_1'],
  ['附件', forwarded, 'att_1'],
  ['第二条', statute, 'art_2'],
  ['第一章第二条', statute, 'art_2'],
  ['第二条第二款', statute, 'art_2__para_2'],
  ['第二条第（一）项', statute, 'art_2__para_1__point_1'],
  ['第三条第二款', statute, 'art_3'],
  ['第十条之一', statute, 'art_10-1'],
  ['第二章第一节', statute, 'chp_2__subchp_1'],
  ['第九条', statute, undefined],
  // Two parts are the second; only one of them has a second item.
  ['第二部分', repeated, undefined],
  ['第二部分第（一）项', repeated, undefined],
  ['第二部分第（二）项', repeated, 'sec_2_2__para_2'],
  ['第三部分', repeated, 'sec_3'],
];

for (const [pin, ids, id] of cases) {
  test(`resolves ${pin} to ${id ?? 'nothing'} among ${ids[1]}, …`, () => {
    const [found] = findPins(pin, 0);
    assert.ok(found);
    assert.equal(resolvePin(found.steps, indexPlaces(ids)), id);
  });
}
