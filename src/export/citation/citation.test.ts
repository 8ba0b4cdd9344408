import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cases } from './citation.cases.ts';
import { gbtCitation } from './gbt-citation.ts';
import { officialCitation } from './official-citation.ts';

for (const { what, work, accessed, official, gbt2025, gbt2015 } of cases)
  test(`cites ${what}`, () => {
    assert.equal(officialCitation(work), official);
    assert.equal(gbtCitation(work, 2025, accessed), gbt2025);
    assert.equal(gbtCitation(work, 2015, accessed), gbt2015);
  });
