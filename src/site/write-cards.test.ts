import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fullText, issuers, record } from '#domain/document/invented.fixture.ts';
import { citationCards } from '#domain/library/citation-cards.ts';
import { makeLibrary } from '#domain/library/library.ts';
import { writeCards } from './write-cards.ts';

const folder = await mkdtemp(join(tmpdir(), 'cards-'));
after(() => rm(folder, { recursive: true }));

test('writes the cards of each full text that cites what the library holds, and of no other', async () => {
  const library = makeLibrary(
    [
      record('held', '登记办法', '甲政发〔2020〕5号'),
      fullText('citing', ['关于照办的通知', '按甲政发〔2020〕5号办理。']),
      fullText('citing-others', ['关于照办的通知', '按甲政发〔2020〕6号办理。']),
      fullText('alone', ['关于登记的通知', '按册登记。']),
    ],
    issuers,
  );
  writeCards(library, folder);
  assert.deepEqual(await readdir(join(folder, 'documents')), ['citing']);
  const written = await readFile(join(folder, 'documents/citing/cards.json'), 'utf8');
  assert.equal(written, JSON.stringify(citationCards(library, 'citing')));
});
