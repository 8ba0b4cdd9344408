import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indexParts, listParts } from '#search/build/index-parts.ts';
import { postings } from '#search/build/postings.ts';
import { type Entry, type Meta, type PagefindIndex, runPagefind } from './run-pagefind.ts';

/** What surrounds the words in an index of Pagefind's. */
export interface Frame {
  entry: Entry;
  version: string;
  /** Filters and orders, of which there are none. */
  others: unknown[];
}

/** Words of every kind of number and name, and places that take one, two and three bytes. */
const sample = [
  { id: 'first', words: ['54w58u', '.', '54w58u', 'zz', '.'] },
  { id: 'second', words: ['.', '.', '.', 'nc003500390038n'] },
  { id: 'third', words: [...Array<string>(300).fill('54w58u'), '.', '58uk1y', 'ns5q'] },
];

/** Cuts the sample after its first word, which fills a part. */
const samplePart = 300;

/**
 * Has Pagefind index a sample, and writes its program into a folder. Throws where it packs the sample
 * otherwise than our index is packed.
 */
export async function writeProgram(folder: string): Promise<Frame> {
  const temporary = await mkdtemp(join(tmpdir(), 'pagefind-'));
  try {
    const { entry, meta, parts } = await runPagefind(sample, temporary, samplePart);
    checkSample({ meta, parts });
    for (const file of programFiles)
      await writeFile(join(folder, file), patchProgram(file, await readFile(join(temporary, file))));
    const [version, , , ...others] = meta;
    return { entry, version, others };
  } finally {
    await rm(temporary, { recursive: true, maxRetries: 5 });
  }
}

/** Throws where Pagefind made of the sample what we would not make of it. */
export function checkSample({ meta, parts }: Pick<PagefindIndex, 'meta' | 'parts'>): void {
  const own = postings();
  for (const { words } of sample) own.add(words);
  const packed = [...indexParts(own.sorted(), samplePart)];
  const isPacked = [...parts.values()].every(
    (part, i) => Buffer.compare(part, packed[i]?.bytes ?? part) === 0,
  );
  const names = [...parts.keys()];
  const listed: Meta[2] = listParts(packed.map((part, i) => ({ ...part, name: names[i] ?? '' })));
  const pages = sample.map(({ words }) => words.length);
  if (
    parts.size !== packed.length ||
    !isPacked ||
    JSON.stringify(meta[2]) !== JSON.stringify(listed) ||
    JSON.stringify(meta[1].map(([, words]) => words)) !== JSON.stringify(pages)
  )
    throw new Error('Pagefind has changed how it packs its index.');
}

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
