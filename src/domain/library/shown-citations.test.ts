import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullText, issuers } from '#domain/document/invented.fixture.ts';
import { makeLibrary } from './library.ts';
import { citedClauses } from './shown-citations.ts';

const cited = fullText('cited', [
  '甲市关于登记的办法',
  '办法如下：',
  '一、登记',
  '（一）先登记。再办。',
  '（二）后核对。再办。',
  '二、附则',
]);

const cases: [text: string, clauses: string[]][] = [
  ['按《甲市关于登记的办法》第一部分第（二）项办理。', ['sec_1__para_2']],
  ['按《甲市关于登记的办法》第一部分、第二部分办理。', ['sec_1', 'sec_2']],
  ['按《甲市关于登记的办法》第一部分第（一）项和第一部分第（一）项办理。', ['sec_1__para_1']],
  ['按《甲市关于登记的办法》（以下简称《办法》）。按《办法》“（二）”办理。', ['sec_1__para_2']],
  ['按《甲市关于登记的办法》第九部分办理。', []],
  ['按《甲市关于登记的办法》办理。', []],
  ['按《乙办法》第一部分办理。', []],
];

for (const [text, clauses] of cases) {
  test(`${clauses.join(' and ') || 'no clause'} is cited by “${text}”`, () => {
    const library = makeLibrary([cited, fullText('citing', ['关于照办的通知', text])], issuers);
    const found = citedClauses(library, 'cited');
    assert.deepEqual([...found.keys()], clauses);
    for (const references of found.values())
      assert.deepEqual(
        references.map(({ from }) => from.id),
        ['citing'],
      );
  });
}
