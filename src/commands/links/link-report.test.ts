import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkReport } from './link-report.ts';
import type { Answer } from './probe-links.ts';

const source = { url: 'https://a.example/1', documents: ['yijiaofa-2019-2'] };

const answers: [Answer, RegExp][] = [
  [{ kind: 'answered', status: 200 }, /现在：能打开（200）　/],
  [{ kind: 'answered', status: 404 }, /现在：已经没有（404）/],
  [{ kind: 'answered', status: 503 }, /现在：打不开（503）/],
  [
    { kind: 'answered', status: 200, to: 'https://a.example/' },
    /现在：能打开（200），转到 https:\/\/a\.example\/　见于：[\s\S]*1 个要看一看。$/,
  ],
  [{ kind: 'late' }, /现在：迟迟没有回答/],
  [{ kind: 'unreachable' }, /现在：连不上/],
];

for (const [answer, expected] of answers) {
  test(`says of an address: ${expected.source}`, () => {
    const here: Answer = { kind: 'answered', status: 200 };
    assert.match(linkReport([source, source], [answer, here]), expected);
  });
}

test('says when an address was last seen, and does not guess', () => {
  const report = linkReport([{ ...source, seen: '2019-11' }, source], [{ kind: 'late' }, { kind: 'late' }]);
  assert.match(report, /上次看到：2019-11　见于：yijiaofa-2019-2\n/);
  assert.match(report, /上次看到：日期不详/);
});

test('assumes that there is no network when nothing answers', () => {
  const report = linkReport([source], [{ kind: 'unreachable' }]);
  assert.match(report, /可能没有网络/);
  assert.doesNotMatch(report, /现在/);
});

test('says in a line that a library has no external sources', () => {
  assert.equal(linkReport([], []), '没有外部来源。');
});
