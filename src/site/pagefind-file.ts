import { gunzipSync, gzipSync } from 'node:zlib';

/** What a search on the page loads; Pagefind's ready-made interfaces stay out. */
const needed =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_(?:meta|index|fragment))$/;

/**
 * Takes a file that Pagefind made; gives it as it is served, undefined where it is not. A fragment keeps the id of its
 * document alone: the text stands in its own file. A part of the index that does not arrive is an error: Pagefind
 * passes over it, and would say that no document holds what stands in it. Throws where Pagefind has changed what is
 * mended here.
 */
export function pagefindFile(path: string, content: Uint8Array): Uint8Array | string | undefined {
  if (!needed.test(path)) return undefined;
  if (path.endsWith('.pf_fragment')) return withoutText(content);
  return path.endsWith('.js') ? withoutSilence(Buffer.from(content).toString()) : content;
}

/** Stands at the head of what Pagefind has compressed. */
const signature = 'pagefind_dcd';

function withoutText(content: Uint8Array): Uint8Array {
  const text = gunzipSync(content).toString();
  if (!text.startsWith(signature)) throw new Error('Pagefind has changed its fragments.');
  const { url } = JSON.parse(text.slice(signature.length));
  const fragment = { url, content: '', word_count: 0, filters: {}, meta: {}, anchors: [] };
  return gzipSync(signature + JSON.stringify(fragment), { level: 9 });
}

const silence = '"load_index_chunk")).catch(()=>{})';

function withoutSilence(script: string): string {
  if (script.split(silence).length !== 2) throw new Error('Pagefind has changed how it loads its index.');
  return script.replace(silence, '"load_index_chunk"))');
}
