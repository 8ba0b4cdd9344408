/** What a search on the page loads beside the index; Pagefind's ready-made interfaces stay out. */
const needed =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_meta)$/;

/**
 * Takes a file that Pagefind made, by its name; gives it as it is served, undefined where it is not. A part of the
 * index that does not arrive is an error: Pagefind passes over it, and would say that no document holds what stands in
 * it. Throws where Pagefind has changed what is mended here.
 */
export function mendPagefind(name: string, content: Uint8Array): Uint8Array | string | undefined {
  if (!needed.test(name)) return undefined;
  return name.endsWith('.js') ? withoutSilence(Buffer.from(content).toString()) : content;
}

const silence = '"load_index_chunk")).catch(()=>{})';

function withoutSilence(script: string): string {
  if (script.split(silence).length !== 2) throw new Error('Pagefind has changed how it loads its index.');
  return script.replace(silence, '"load_index_chunk"))');
}
