/** Pagefind's program, as a search on the page loads it beside the index; its ready-made interfaces stay out. */
export const programFiles = ['pagefind.js', 'pagefind-worker.js', 'wasm.unknown.pagefind'] as const;

/**
 * Takes a file of Pagefind's program; gives it as it is served. A part of the index that does not arrive is an error:
 * Pagefind passes over it, and would say that no document holds what stands in it. Throws where Pagefind has changed
 * what is mended here.
 */
export const mendPagefind = (
  name: (typeof programFiles)[number],
  content: Uint8Array,
): Uint8Array | string => (name.endsWith('.js') ? withoutSilence(Buffer.from(content).toString()) : content);

const silence = '"load_index_chunk")).catch(()=>{})';

function withoutSilence(script: string): string {
  if (script.split(silence).length !== 2) throw new Error('Pagefind has changed how it loads its index.');
  return script.replace(silence, '"load_index_chunk"))');
}
