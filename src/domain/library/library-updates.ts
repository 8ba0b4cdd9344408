import type { Document } from '#domain/document/document.ts';
import { lastDay } from '#domain/document/schema/partial-date.ts';
import { updateKinds } from '#domain/document/schema/update.ts';
import type { Library } from './library.ts';
import type { SiteSettings } from './site-settings.ts';

/** Something that changed in the library. */
export interface LibraryUpdate {
  /** As far as it is known. */
  date: string;
  /** What happened, in a word: 收录, 更正. */
  kind: string;
  /** The document; undefined where it is withdrawn. */
  document?: Document;
  /** Id of the page. */
  id: string;
  /** Words of the author. */
  what?: string;
}

/** What changed on one date, the documents taken in first. */
export interface UpdateDay {
  date: string;
  updates: LibraryUpdate[];
}

/**
 * Every dated change of a library, the latest first: documents taken in, corrected, withdrawn. What has no
 * date is not listed.
 */
export function libraryUpdates(
  { documents }: Pick<Library, 'documents'>,
  withdrawn: SiteSettings['withdrawn'],
): UpdateDay[] {
  const updates = [
    ...documents.flatMap(updatesOf),
    ...withdrawn.map(({ id, date, title, reason }) => ({
      date,
      kind: '撤下',
      id,
      what: `${title ?? id}，${reason}`,
    })),
  ];
  return [...Map.groupBy(updates, ({ date }) => date)]
    .map(([date, ofDay]) => ({ date, updates: ofDay.sort((a, b) => order(a) - order(b)) }))
    .sort((a, b) => (lastDay(a.date) > lastDay(b.date) ? -1 : 1));
}

const added = '收录';
const order = ({ kind }: LibraryUpdate) => (kind === added ? 0 : 1);

function updatesOf(document: Document): LibraryUpdate[] {
  const { id, frontMatter } = document;
  const textWithdrawn = frontMatter.text === 'record' ? frontMatter.textWithdrawn : undefined;
  return [
    ...(frontMatter.added ? [{ date: frontMatter.added, kind: added, id, document }] : []),
    ...frontMatter.updates.map(({ date, kind, what }) => ({
      date,
      kind: updateKinds[kind],
      id,
      document,
      what,
    })),
    ...(textWithdrawn
      ? [{ date: textWithdrawn.date, kind: '撤下全文', id, document, what: textWithdrawn.reason }]
      : []),
  ];
}

/** The latest updates, at most `limit` of them, and how many earlier ones are left out. */
export function latestUpdates(
  days: readonly UpdateDay[],
  limit: number,
): { days: UpdateDay[]; left: number } {
  let room = limit;
  const shown = days.flatMap(({ date, updates }) => {
    const fitting = updates.slice(0, room);
    room -= fitting.length;
    return fitting.length > 0 ? [{ date, updates: fitting }] : [];
  });
  const all = days.reduce((count, { updates }) => count + updates.length, 0);
  return { days: shown, left: all - (limit - room) };
}
