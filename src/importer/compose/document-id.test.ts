import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDocumentNumber } from '#domain/number/document-number.ts';
import { documentIdOf } from './document-id.ts';

const issuers = { romanise: (code: string) => (code === '云政办发' ? 'yunzhengbanfa' : undefined) };

const cases: [number: string, title: string, year: number | undefined, id: string, proposed: string][] = [
  ['云政办发〔2026〕12号', '关于登记的通知', 2026, 'yunzhengbanfa-2026-12', ''],
  ['林人社函〔2024〕93号', '关于登记的通知', 2024, 'linrenshehan-2024-93', '林人社函 linrenshehan'],
  [
    '云岭市人民政府令第12号',
    '云岭市登记办法',
    2024,
    'yunlingshirenminzhengfuling-12',
    '云岭市人民政府令 yunlingshirenminzhengfuling',
  ],
  ['', '云岭市培训处关于做好登记工作的通知', 2024, 'zuohao-dengji-gongzuo-2024', ''],
  [
    '',
    '云岭市各级人民代表大会常务委员会检查法律法规实施情况办法',
    2007,
    'yunling-shi-geji-renmin-fagui-shishi-qingkuang-banfa-2007',
    '',
  ],
  ['', '云岭市女职工条例', undefined, 'yunling-shi-nv-zhigong-tiaoli', ''],
];

for (const [number, title, year, id, proposed] of cases)
  test(`names ${number || title}`, () => {
    const parsed = parseDocumentNumber(number).value;
    const found = documentIdOf(
      {
        title,
        ...(parsed && { number: { value: number, parsed, basis: 'text' } }),
        ...(year !== undefined && { year }),
      },
      issuers,
    );
    assert.equal(found.id, id);
    assert.equal(found.proposed ? `${found.proposed.code} ${found.proposed.romanised}` : '', proposed);
  });

test('names one of a series by its place in it', () => {
  const minutes = { title: '云岭市会议纪要', year: 2026, series: '〔2026〕5号' };
  assert.equal(documentIdOf(minutes, issuers).id, 'yunling-shi-huiyi-jiyao-2026-5');
  assert.equal(documentIdOf({ ...minutes, series: '第五期' }, issuers).id, 'yunling-shi-huiyi-jiyao-2026');
});
