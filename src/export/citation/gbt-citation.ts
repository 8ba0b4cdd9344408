import type { CitedWork } from '#export/cited-work.ts';

/** Marks of an edition of GB/T 7714, numeric style. */
interface Edition {
  comma: string;
  colon: string;
  open: string;
  close: string;
  /** Type of a document on paper, and of one that is read on the web. */
  printed: string;
  online: string;
}

const editions = {
  2025: { comma: '，', colon: '：', open: '（', close: '）', printed: 'Z', online: 'EB/OL' },
  2015: { comma: ', ', colon: ': ', open: '(', close: ')', printed: 'A', online: 'A/OL' },
} as const satisfies Record<number, Edition>;

type Work = Omit<CitedWork, 'id' | 'address' | 'place'> & { address?: string };

/**
 * A document or a clause of it by GB/T 7714. The place stands where a page number would. A record is cited as
 * on paper: what stands at its address is not the document.
 */
export function gbtCitation(work: Work, edition: keyof typeof editions, accessed?: string): string {
  const { comma, colon, open, close, printed, online } = editions[edition];
  const { title, number, date, placeName = '', kind, address } = work;
  const isOnline = address !== undefined && kind !== 'record';
  const name = `${title}${number === undefined ? '' : `${colon}${number}`}[${isOnline ? online : printed}]`;
  const day = date === undefined ? '' : isOnline ? `${open}${date}${close}` : date.slice(0, 4);
  const read = isOnline && accessed !== undefined ? `[${accessed}]` : '';
  const when = isOnline || !day || !placeName ? `${placeName}${day}${read}` : `${day}${colon}${placeName}`;
  return [authors(work.issuers, comma), name, when, isOnline ? address : '']
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(' ');
}

/** Three names at most (GB/T 7714, 8.1.2). */
const authors = (issuers: readonly string[], comma: string): string =>
  [...issuers.slice(0, 3), ...(issuers.length > 3 ? ['等'] : [])].join(comma);
