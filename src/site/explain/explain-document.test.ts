import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { explainDocument, findDocumentFile } from './explain-document.ts';

describe('explaining a document file', () => {
  let contentDir: string;
  const file = (name: string) => join(contentDir, 'documents', name);
  before(async () => {
    contentDir = await mkdtemp(join(tmpdir(), 'explain-'));
    await mkdir(file(''));
    await writeFile(join(contentDir, 'issuers.yaml'), '[]\n');
    for (const [name, text] of Object.entries(files)) await writeFile(file(name), text);
  });
  after(() => rm(contentDir, { recursive: true }));

  const body = '关于登记的通知\n\n一、登记\n\n照办。\n';
  const origin = 'origin: { description: 抄录, state: 已核对 }\n';
  const files = {
    'dengji-2020.md': `---\ntext: full\n${origin}structure:\n  - { at: 照办, zone: closing }\n---\n\n${body}`,
    'broken-2020.mdx': `---\ntext: full\nstructure: [{ at: 照办 }]\n---\n\n${body}`,
    'bare-2020.md': body,
  };

  const cases: [string, string[], string[], boolean][] = [
    ['dengji-2020.md', ['title', 'sec_1', 'closing__p_1'], [], false],
    ['broken-2020.mdx', ['title', 'sec_1', 'sec_1__p_1'], ['field-missing', 'field-missing'], true],
    ['bare-2020.md', ['title', 'sec_1', 'sec_1__p_1'], ['front-matter-missing'], true],
  ];
  for (const [name, places, codes, bodyAlone] of cases) {
    test(`explains ${name}`, async () => {
      const found = await explainDocument(file(name), contentDir);
      assert.deepEqual(
        found.units.map(({ id, zone }) => id ?? zone),
        places,
      );
      assert.deepEqual(
        found.diagnostics.map(({ code }) => code),
        codes,
      );
      assert.equal(found.bodyAlone, bodyAlone);
    });
  }

  test('finds a file by its path or its id', async () => {
    const directory = join(contentDir, 'documents');
    const found = (asked: string) => findDocumentFile(asked, { directory, contentDir });
    assert.equal(await found('dengji-2020.md'), file('dengji-2020.md'));
    assert.equal(await found('broken-2020'), file('broken-2020.mdx'));
    assert.equal(await found('unheard-of'), undefined);
  });
});
