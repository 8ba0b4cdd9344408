import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { Document } from '#domain/document/document.ts';
import { issuers } from '#domain/document/invented.fixture.ts';
import { makeDocument } from '#domain/document/make-document.ts';
import { frontMatterSchema } from '#domain/document/schema/front-matter.ts';
import { type Library, makeLibrary } from '#domain/library/library.ts';
import { repaired } from '#domain/text/characters/repair-text.ts';
import { parseBody } from '#markdown/parse/parse-body.ts';
import { anyBody } from './compare/any-body.fixture.ts';
import { documentHtml } from './document-html.ts';
import { documentProcessor } from './document-processor.ts';
import { loadLibrary } from './read/load-library.ts';

const base = '/library/';
let library: Library;

/** Astro's own MDX, with the library of the moment. */
const processor = documentProcessor(async (id) => {
  const document = library.get(id);
  return document && { document, html: documentHtml(library, document, base) };
});
const renderer = await processor.createMdxRenderer?.(
  { syntaxHighlight: false, gfm: false, smartypants: false },
  { optimize: false, srcDir: new URL('..', import.meta.url), sourcemap: false },
);
// It has no types.
const { renderJSX }: { renderJSX(result: object, node: unknown): Promise<unknown> } = await import(
  import.meta.resolve('astro/runtime/server/jsx.js')
);
const jsxRuntime = import.meta.resolve('astro/jsx-runtime');
const runtime = JSON.stringify(jsxRuntime);
const { Fragment }: { Fragment: unknown } = await import(jsxRuntime);

/** The HTML that Astro makes of a .mdx file with this body. */
async function mdxHtml(id: string, body: string): Promise<string> {
  const { code = '' } = (await renderer?.process(body, id, {})) ?? {};
  const script = code.replaceAll(/(['"])astro\/jsx-runtime\1/g, runtime);
  const { default: content } = await import(`data:text/javascript,${encodeURIComponent(script)}`);
  return String(await renderJSX({}, content({ components: { Fragment } })));
}

test('shows each document of a library in .mdx as in .md, to the byte', async () => {
  const { library: loaded, files } = await loadLibrary(
    fileURLToPath(new URL('../../e2e/fixtures/library', import.meta.url)),
  );
  library = loaded;
  for (const document of library.documents) {
    const file = await readFile(files.get(document.id) ?? '', 'utf8');
    const body = file.slice(file.indexOf('\n---', 3) + 4);
    assert.equal(await mdxHtml(document.id, body), documentHtml(library, document, base), document.id);
  }
});

test('repairs the encoding of .mdx as of .md', async () => {
  const body = '关于⼯作的通知\n\u200B\n⼀、校⻋\xAD登记\n\n|\u200B 甲 |\n| - |\n| ⼄ |\n';
  const document = documentOf(body);
  library = makeLibrary([document], issuers);
  const html = await mdxHtml('a', body);
  assert.equal(html, documentHtml(library, document, base));
  assert.match(html, /一、校车<.*>乙</s);
});

function documentOf(body: string): Document {
  const frontMatter = frontMatterSchema.parse({
    text: 'full',
    origin: { description: '抄录', state: '已核对' },
  });
  return makeDocument({ id: 'a', frontMatter, ...parseBody(repaired(body)) }, issuers).value;
}

const signs = `甲 <b>&"乙"'丙'& &amp; > {x} </b>`;
const bodies = [
  `关于登记的通知\n\n${signs}\n\n| ${signs} | 乙 |\n| - | -: |\n| 1 | 2[^1] |\n\n[^1]: ${signs}`,
];

for (const body of bodies) {
  test('writes signs that HTML has a meaning for in .mdx as in .md', async () => {
    const document = documentOf(body);
    library = makeLibrary([document], issuers);
    assert.equal(await mdxHtml('a', body), documentHtml(library, document, base));
  });
}

test('shows any body in .mdx as in .md, to the byte', async () => {
  await fc.assert(
    fc.asyncProperty(anyBody, async ({ source }) => {
      const document = documentOf(source);
      library = makeLibrary([document], issuers);
      assert.equal(await mdxHtml('a', source), documentHtml(library, document, base));
    }),
    { numRuns: 50 },
  );
});
