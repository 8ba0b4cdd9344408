import type { Library } from '#domain/library/library.ts';
import { loadLibrary } from '#site/read/load-library.ts';
import { syntheticCorpus } from './synthetic-corpus.ts';

/** What is measured: a content folder, or that number of synthetic documents. */
export type Source = { content: string } | { made: number };

/** Fixed, so that every run measures the same documents. */
export const seed = 296;

export const openSource = async (source: Source): Promise<Library> =>
  'content' in source ? (await loadLibrary(source.content)).library : syntheticCorpus(source.made, seed);
