import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type LighthouseReport, medianScores } from './median-scores.ts';

const report = (performance: number, shift: number, crawlable = 1): LighthouseReport => ({
  categories: { performance: { score: performance }, seo: { score: crawlable } },
  audits: {
    'cumulative-layout-shift': {
      score: 1,
      title: 'Shift',
      numericValue: shift,
      scoreDisplayMode: 'numeric',
    },
    'is-crawlable': { score: crawlable, title: 'Blocked', scoreDisplayMode: 'binary' },
    'not-asked': { score: null, title: 'Manual', scoreDisplayMode: 'manual' },
  },
});

test('the median of the scores, the largest shift, and each audit that any run failed', () => {
  const { scores, shift, wanting } = medianScores([report(0.7, 0), report(1, 0.02, 0), report(0.99, 0, 0)]);
  assert.deepEqual([scores.performance, scores.seo, shift], [99, 0, 0.02]);
  assert.deepEqual(wanting, ['is-crawlable: Blocked']);
});

test('a missing category counts as 0', () => {
  assert.equal(medianScores([report(1, 0)]).scores.accessibility, 0);
});
