import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defined } from '#domain/defined.ts';
import { documentNumberKey, parseDocumentNumber } from '#domain/number/document-number.ts';
import { type Lookup, type Resolution, resolveCitation } from './resolve-citation.ts';

const numberOf = (text: string) => parseDocumentNumber(text).value;
const key = (text: string) => {
  const number = numberOf(text);
  return number ? documentNumberKey(number) : '';
};

/** Documents: 甲 bears a number, 乙 is only cited by one, 丙 has none, two are called 年报. */
const numbers = new Map([
  [key('甲政发〔2020〕1号'), { id: 'jia', own: true }],
  [key('甲政发〔2020〕2号'), { id: 'yi', own: false }],
  [key('甲政发〔2020〕4号'), { id: 'nianbao-2020', own: true }],
]);
const titles: Record<string, string[]> = {
  甲办法: ['jia'],
  乙办法: ['yi'],
  丙办法: ['bing'],
  年报: ['nianbao-2019', 'nianbao-2020'],
};

const lookup: Lookup = {
  byNumber: (wanted) => numbers.get(wanted),
  byTitle: (title) => (titles[title]?.length === 1 ? titles[title][0] : undefined),
  bearsTitle: (id, title) => titles[title]?.includes(id) ?? false,
  partByTitle: (title) => (title === '戊办法' ? { id: 'jia', part: 'att_1' } : undefined),
  partOf: (id, title) => (id === 'jia' && title === '戊办法' ? 'att_1' : undefined),
  isOtherVersion: (id, year) => id === 'bing' && year !== 2020,
  hasNumber: (id) => id === 'jia' || id.startsWith('nianbao'),
};

const cases: [string | undefined, string | undefined, Resolution][] = [
  ['甲办法', '甲政发〔2020〕1号', { to: 'jia' }],
  [undefined, '甲政发〔2020〕1号', { to: 'jia' }],
  ['甲办法', undefined, { to: 'jia' }],
  ['甲办法', '甲政发〔2020〕9号', { to: 'jia', doubt: 'number-differs' }],
  ['没有的办法', '甲政发〔2020〕1号', { to: 'jia', doubt: 'title-differs' }],
  ['乙办法', '甲政发〔2020〕2号', { to: 'yi', doubt: 'number-doubtful' }],
  [undefined, '甲政发〔2020〕2号', { to: 'yi', doubt: 'number-doubtful' }],
  ['丙办法', '甲政发〔2020〕3号', { to: 'bing' }],
  ['丙办法', '甲政发〔2020〕1号', { to: 'bing', doubt: 'number-differs' }],
  ['丙办法', '甲政发〔2020〕2号', { to: 'bing', doubt: 'number-differs' }],
  ['年报', '甲政发〔2020〕4号', { to: 'nianbao-2020' }],
  ['年报', undefined, {}],
  ['没有的办法', '甲政发〔2020〕9号', {}],
  ['没有的办法', undefined, {}],
  // 甲 prints it.
  ['戊办法', undefined, { to: 'jia', within: 'att_1' }],
  ['戊办法', '甲政发〔2020〕1号', { to: 'jia', within: 'att_1' }],
  ['戊办法', '甲政发〔2020〕9号', { to: 'jia', within: 'att_1', doubt: 'number-differs' }],
];

for (const [title, number, expected] of cases) {
  const cited = `${title ? `《${title}》` : ''}${number ?? ''}`;
  test(`resolves ${cited} to ${expected.to ?? 'nothing'}${expected.doubt ? ` (${expected.doubt})` : ''}`, () => {
    const parsed = number === undefined ? undefined : numberOf(number);
    const citation = { start: 0, end: 0, raw: '', ...defined({ title, number: parsed }) };
    assert.deepEqual(resolveCitation(citation, lookup), expected);
  });
}

const versions: [string | undefined, string, Resolution][] = [
  ['2018年修正', '丙办法', { to: 'bing', doubt: 'version-differs' }],
  ['2020年修正', '丙办法', { to: 'bing' }],
  ['试行', '丙办法', { to: 'bing' }],
  ['2018年修正', '甲办法', { to: 'jia' }],
];

for (const [version, title, expected] of versions)
  test(`resolves 《${title}》（${version}） to ${expected.to}${expected.doubt ? ` (${expected.doubt})` : ''}`, () => {
    const citation = { start: 0, end: 0, raw: '', title, ...defined({ version }) };
    assert.deepEqual(resolveCitation(citation, lookup), expected);
  });
