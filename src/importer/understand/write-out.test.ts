import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InputBlock } from '#importer/model/input-text.ts';
import { tableGrid, writeOut } from './write-out.ts';

const place = { kind: 'paragraph', paragraph: 1 } as const;
const paragraph = (text: string, label?: string): InputBlock => ({
  kind: 'paragraph',
  text,
  place,
  ...(label && { label }),
});

test('writes numbers before the words, and lines of a title as lines', () => {
  const { paragraphs } = writeOut({
    blocks: [paragraph('关于登记的\n通知'), paragraph('总体要求', '一、'), paragraph(' \n ')],
    notes: [],
  });
  assert.deepEqual(
    paragraphs.map(({ lines }) => lines),
    [['关于登记的', '通知'], ['一、总体要求']],
  );
});

test('writes references to notes as superscripts, and notes at the end', () => {
  const { paragraphs, notes, findings } = writeOut({
    blocks: [paragraph('甲[^a]，乙[^b]，丙[^c]。')],
    notes: [
      { name: 'b', text: '乙指\n乙科', place },
      { name: 'a', text: '甲科', place },
    ],
  });
  assert.deepEqual(
    paragraphs.map(({ lines }) => lines.join('')),
    ['甲²，乙¹，丙[^c]。', '¹ 乙指乙科', '² 甲科'],
  );
  assert.equal(notes, 2);
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['notes-written'],
  );
});

test('writes a table as rows, and says which cells spanned others', () => {
  const cell = (text: string, columns = 1) => ({ text, columns, rows: 1 });
  const { paragraphs, findings } = writeOut({
    blocks: [{ kind: 'table', rows: [[cell('甲\n乙', 2)], [cell('丙'), cell('丁\t戊')]], place }],
    notes: [],
  });
  assert.deepEqual(paragraphs[0]?.table, [
    ['甲乙', ''],
    ['丙', '丁 戊'],
  ]);
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['cells-spanning'],
  );
});

const cell = (text: string, columns = 1, rows = 1) => ({ text, columns, rows });

test('lays spanning cells out, with empty places beside and below', () => {
  const found = tableGrid([
    [cell('事项'), cell('单位', 2)],
    [cell('登记', 1, 2), cell('甲科'), cell('乙科')],
    [cell('丙科'), cell('丁科')],
  ]);
  assert.deepEqual(found, {
    rows: [
      ['事项', '单位', ''],
      ['登记', '甲科', '乙科'],
      ['', '丙科', '丁科'],
    ],
    spanning: 2,
  });
});

test('fills short rows', () => {
  assert.deepEqual(tableGrid([[cell('甲'), cell('乙')], [cell('丙')]]).rows, [
    ['甲', '乙'],
    ['丙', ''],
  ]);
});

test('a cell that claims more rows than there are loses nothing', () => {
  assert.deepEqual(tableGrid([[cell('甲', 1, 9), cell('乙')]]).rows, [['甲', '乙']]);
});
