import assert from 'node:assert/strict';
import { test } from 'node:test';
import { record } from '#domain/document/invented.fixture.ts';
import { issuersSchema } from '#domain/document/issuer.ts';
import { laneOf, lanesOf, unknownLane } from './lanes.ts';

const issuers = issuersSchema.parse([
  { id: 'ting', name: '乙省教育厅', level: 'provincial' },
  { id: 'bu', name: '读书部', level: 'central', lane: '部委' },
  { id: 'guo', name: '国务总院', level: 'central' },
  { id: 'bu-2', name: '写字部', level: 'central', lane: '部委' },
]);

test('lanes stand by level, those of one level as issuers.yaml has them, the unknown last', () => {
  assert.deepEqual(lanesOf(issuers), ['部委', '中央', '省级', unknownLane]);
});

test('a document stands in the lane of its first issuer, whether stated or read from its number', () => {
  const joint = { issuers: { value: ['yi-sheng', 'jia-shi'], grade: 'B', source: 'paper' } };
  assert.equal(laneOf(record('a', '通知', null, joint)), '省级');
  assert.equal(laneOf(record('a', '通知', '甲政发〔2019〕3号')), '市级');
  assert.equal(laneOf(record('a', '通知', null)), unknownLane);
});
