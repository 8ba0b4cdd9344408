import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { after, before, test } from 'node:test';
import { diagnosticMessages } from '#domain/diagnostic/diagnostic-messages.table.ts';
import { badInputs, goodInputs, whole } from './bad-input.table.ts';
import { loadLibrary } from './load-library.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bad-input-'));
});
after(() => rm(folder, { recursive: true }));

let count = 0;
async function load(files: Record<string, string | Uint8Array>) {
  const root = join(folder, `${count++}`);
  for (const [path, content] of Object.entries({ ...whole, ...files })) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  const { library, diagnostics } = await loadLibrary(root);
  const said = diagnostics.map(({ code, args, file = '', line }) => ({
    place: [relative(root, file).split(sep).join('/'), line].filter(Boolean).join(':'),
    message: diagnosticMessages[code].text(args as never),
  }));
  return { library, said };
}

for (const [name, files, ...expected] of badInputs) {
  test(`says what is wrong, where, and what to do: ${name}`, async () => {
    const { said } = await load(files);
    assert.deepEqual(
      said.map(({ place }) => place).sort(),
      expected.map(([place]) => place).sort(),
      JSON.stringify(said),
    );
    for (const [place, words] of expected)
      assert.ok(
        said.some((found) => found.place === place && words.test(found.message)),
        `${place} ${words}: ${JSON.stringify(said)}`,
      );
  });
}

for (const [name, document, words] of goodInputs) {
  test(`reads as text: ${name}`, async () => {
    const { library, said } = await load({ 'documents/jiazhengfa-2020-5.mdx': document });
    assert.deepEqual(said, []);
    assert.equal(library.get('jiazhengfa-2020-5')?.units.at(-1)?.text, words);
  });
}

test('holds more than forty broken inputs', () => assert.ok(badInputs.length > 40));
