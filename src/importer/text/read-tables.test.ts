import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textLines } from '#importer/lines/text-line.ts';
import { readTables } from './read-tables.ts';

/** A text, its lines and tables in order, and what is said. */
const cases: [string, string, string[], string[]][] = [
  ['rows parted by tabs', '甲\n序号\t名称\n1\t沙袋\n乙', ['甲', '乙', '序号|名称/1|沙袋'], []],
  ['one such row', '甲\t乙\n丙', ['甲\t乙', '丙'], []],
  ['empty cells at either end', '\t甲\t乙\n1\t2\t3\n\t4\t', ['|甲|乙/1|2|3/|4|'], ['rows-uneven']],
  ['a tab after a number', '一、\t甲\n二、\t乙', ['一、\t甲', '二、\t乙'], []],
  [
    'sentences and dates with tabs',
    '甲\t乙。\n甲局\t乙局\n2026年1月5日\t2026年1月5日',
    ['甲\t乙。', '甲局\t乙局', '2026年1月5日\t2026年1月5日'],
    [],
  ],
  [
    'contacts',
    '联系人：某某某\t电话：0\n传真：1\t邮箱：2',
    ['联系人：某某某\t电话：0', '传真：1\t邮箱：2'],
    [],
  ],
  ['bars', '|甲|乙|\n|丙\\|丁| |', ['甲|乙/丙|丁|'], []],
  [
    'bars with a line below the head',
    '| 甲 | 乙 |\n|:--|--:|\n| 丙 | 丁 |\n| 戊 | 己 |',
    ['甲|乙/丙|丁/戊|己'],
    [],
  ],
  [
    'a drawn box whose cells have lines',
    '┌──┬──┐\n│甲 │乙 │\n├──┼──┤\n│丙 │丁 │\n│丙 │   │\n├──┼──┤\n│戊 │己 │\n└──┴──┘',
    ['甲|乙/丙丙|丁/戊|己'],
    [],
  ],
  ['a border alone', '甲\n------\n乙', ['甲', '------', '乙'], []],
  [
    'columns of spaces',
    '乡镇　　人　　地点\n石桥　　甲　　一楼',
    ['乡镇　　人　　地点', '石桥　　甲　　一楼'],
    ['columns-by-space'],
  ],
  [
    'a title with spaces between letters',
    '关　　于　　的\n通　　知　　书',
    ['关　　于　　的', '通　　知　　书'],
    [],
  ],
];

for (const [name, text, expected, codes] of cases)
  test(`reads ${name}`, () => {
    const { lines, tables, findings } = readTables(textLines(text));
    const rows = tables.map((table) =>
      table.rows.map((row) => row.map((cell) => cell.text).join('|')).join('/'),
    );
    assert.deepEqual([...lines.map((line) => line.text), ...rows], expected);
    assert.deepEqual(
      findings.map(({ code }) => code),
      codes,
    );
  });
