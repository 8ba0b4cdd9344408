import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { after, before, test } from 'node:test';
import { messageOf } from '#domain/diagnostic/message-of.ts';
import { unitsOf } from '#domain/document/document.ts';
import { badInputs, goodInputs, personalDetails, whole } from './bad-input.cases.ts';
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
  const said = diagnostics.map((diagnostic) => ({
    place: [
      relative(root, diagnostic.file ?? '')
        .split(sep)
        .join('/'),
      diagnostic.line,
    ]
      .filter(Boolean)
      .join(':'),
    message: messageOf(diagnostic),
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
    for (const detail of Object.values(personalDetails))
      assert.ok(!JSON.stringify(said).includes(detail), `${detail} is repeated`);
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
    assert.equal(unitsOf(library.get('jiazhengfa-2020-5')).at(-1)?.text, words);
  });
}
