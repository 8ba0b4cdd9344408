import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unitsOf } from '#domain/document/document.ts';
import { fullText } from '#domain/document/invented.fixture.ts';
import { placeNameIn } from './place.ts';

const units = (...preamble: string[]) =>
  unitsOf(fullText('notice', ['关于登记的通知', ...preamble, '一、办理']));

const cases: [string[], place: string, name: string][] = [
  [['现通知如下：'], 'preamble__p_1', '引言'],
  [['为做好登记。', '现通知如下：'], 'preamble__p_1', '引言第1段'],
  [['为做好登记。', '现通知如下：'], 'preamble__p_2', '引言第2段'],
  [['现通知如下：'], 'sec_1', '一、'],
  [['现通知如下：'], 'title', '标题'],
];

for (const [preamble, place, name] of cases)
  test(`calls ${place} of ${preamble.length} ${name}`, () =>
    assert.equal(placeNameIn(units(...preamble), place), name));
