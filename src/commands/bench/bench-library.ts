import type { Library } from '#domain/library/library.ts';
import { loadLibrary } from '#site/read/load-library.ts';
import { syntheticCorpus } from './synthetic-corpus.ts';

/** What is measured: a content folder, or so many made documents. */
export type Source = { content: string } | { made: number };

/** The same documents in every run. */
export const seed = 296;

export const openSource = async (source: Source): Promise<Library> =>
  'content' in source ? (await loadLibrary(source.content)).library : syntheticCorpus(source.made, seed);
