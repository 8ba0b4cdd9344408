import type { Document } from '#domain/document/document.ts';
import { cutText } from '#search/build/cut-text.ts';
import { indexRecord } from '#search/build/index-record.ts';
import { searchText } from '#search/build/search-text.ts';
import type { SearchText } from '#search/shared/passage.ts';
import type { Index } from '#search/sources/search-sources.ts';
import type { Sources } from './check-quotation.ts';
import type { Variants } from './variants.ts';

/** What was asked of a fake library. */
export interface Counts {
  lookUps: string[];
  texts: string[];
}

/** A library in memory: its index scans its records for a phrase, as the real one does by position. */
export function scanningSources(
  records: readonly { id: string; content: string; text: () => SearchText }[],
  variants: Variants = new Map(),
): Sources & { counts: Counts } {
  const counts: Counts = { lookUps: [], texts: [] };
  const index: Pick<Index, 'find'> = {
    find: async (phrase) => {
      counts.lookUps.push(phrase);
      const wanted = ` ${phrase.replaceAll('"', '')} `;
      return records
        .filter(({ content }) => ` ${content} `.includes(wanted))
        .map(({ id }) => ({ id, at: 0 }));
    },
  };
  const readText = async (id: string) => {
    counts.texts.push(id);
    const record = records.find((candidate) => candidate.id === id);
    if (!record) throw new Error(`No document ${id}.`);
    return record.text();
  };
  return { index, readText, variants, counts };
}

export const recordsOf = (documents: readonly Document[]) =>
  documents.map((document) => {
    const text = searchText(document);
    return { id: document.id, content: indexRecord(cutText(text), text).words.join(' '), text: () => text };
  });
