import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexIssuers } from '#domain/document/issuer.ts';
import { readBody } from '#importer/compose/read-body.ts';
import type { Paragraph } from './paragraph.ts';
import { rulesFromLook } from './rules-from-look.ts';

const place = { kind: 'file' } as const;
const plain = (text: string, look: Paragraph['look'] = {}): Paragraph => ({ lines: [text], look, place });
const rulesOf = (paragraphs: Paragraph[]) =>
  rulesFromLook(paragraphs, readBody(paragraphs, {}, indexIssuers([])).unitOf).map(({ rule }) => rule);

test('makes no rule where the words suffice', () => {
  const found = rulesOf([
    plain('云岭市人民政府文件', { size: 36, align: 'center' }),
    plain('云政发〔2026〕1号', { align: 'center' }),
    plain('关于登记的通知', { size: 22, align: 'center' }),
    plain('各区：'),
    plain('请照办。'),
    plain('云岭市人民政府', { align: 'right' }),
    plain('2026年1月5日', { align: 'right' }),
  ]);
  assert.deepEqual(found, []);
});

test('takes the largest centred lines for the title if no words look like one', () => {
  const found = rulesOf([
    plain('云岭市水务局', { size: 36, align: 'center' }),
    plain('冬季怎样护水？', { size: 22, align: 'center' }),
    plain('每日巡查两次，做好记录，发现问题及时报告。', { size: 16 }),
  ]);
  assert.deepEqual(found, [
    { at: '云岭市水务局', zone: 'letterhead' },
    { at: '冬季怎样护水？', zone: 'title' },
  ]);
});
