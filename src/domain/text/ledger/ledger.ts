import type { Diagnostic, Result } from '#domain/diagnostic/diagnostic.ts';
import { clauseIdPattern } from '#domain/text/clause-id.ts';
import type { Unit } from '#domain/text/structure.ts';
import { fingerprint } from './fingerprint.ts';

/** A clause or paragraph that was published: its id, and the fingerprint of the words that stood there. */
export interface PublishedId {
  id: string;
  fingerprint: string;
}

/** What was published of each document, by the id that the document had then. */
export type Ledgers = ReadonlyMap<string, readonly PublishedId[]>;

/** What was published of a text, so that its paragraphs keep their ids. */
export interface Published {
  rows: readonly PublishedId[];
  /** Ids that lead elsewhere now, and are never given again. */
  retired: ReadonlySet<string>;
}

/**
 * One row for each unit that has an id, in reading order, and one for an article above that of its first
 * paragraph. Markers do not count: a renumbered clause has the same words.
 */
export const publishedIds = (units: readonly Unit[]): PublishedId[] =>
  units.flatMap(({ id, text, start }) => {
    if (id === undefined) return [];
    const print = fingerprint(text.slice(start?.marker.length ?? 0));
    const clause = start && start.id !== id ? [{ id: start.id, fingerprint: print }] : [];
    return [...clause, { id, fingerprint: print }];
  });

const header = 'id\tfingerprint';

/** The text is that of a ledger, whatever its file is called. */
export const isLedger = (text: string): boolean =>
  text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] === header;

/**
 * Reads a ledger (`permalinks/<id>.tsv`): a heading, then one row an id. The file itself says that the
 * document's address was published, so that of a record it is the heading alone. Reports rows that it cannot
 * read and ids that stand twice.
 */
export function readLedger(text: string): Result<PublishedId[]> {
  const diagnostics: Diagnostic[] = [];
  const value = new Map<string, PublishedId>();
  text.split(/\r?\n/).forEach((row, i) => {
    if (row === '' || (i === 0 && row.replace(/^\uFEFF/, '') === header)) return;
    const [id = '', print = '', ...rest] = row.split('\t');
    const holds = clauseIdPattern.test(id) && /^[0-9a-f]{16}$/.test(print) && rest.length === 0;
    if (holds && !value.has(id)) value.set(id, { id, fingerprint: print });
    else
      diagnostics.push({
        code: holds ? 'ledger-row-repeated' : 'ledger-row-invalid',
        args: { row },
        line: i + 1,
      });
  });
  return { value: [...value.values()], diagnostics };
}

/** The text of a ledger that holds these rows. */
export const formatLedger = (rows: readonly PublishedId[]): string =>
  [header, ...rows.map(({ id, fingerprint: print }) => `${id}\t${print}`), ''].join('\n');
