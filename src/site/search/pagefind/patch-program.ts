/**
 * Pagefind's program, as a search on the page loads it beside the index; its ready-made interfaces stay out.
 */
export const programFiles = ['pagefind.js', 'pagefind-worker.js', 'wasm.unknown.pagefind'] as const;

/**
 * Makes it an error that a part of the index does not arrive. Pagefind goes on without it, and would say
 * that no document holds the words that stand in it. Throws where Pagefind has changed that line.
 */
export const patchProgram = (
  name: (typeof programFiles)[number],
  content: Uint8Array,
): Uint8Array | string => (name.endsWith('.js') ? withoutCatch(Buffer.from(content).toString()) : content);

const swallowedCatch = '"load_index_chunk")).catch(()=>{})';

function withoutCatch(script: string): string {
  if (script.split(swallowedCatch).length !== 2)
    throw new Error('Pagefind has changed how it loads its index.');
  return script.replace(swallowedCatch, '"load_index_chunk"))');
}
