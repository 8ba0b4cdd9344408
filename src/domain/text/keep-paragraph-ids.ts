import { paragraphId, parentId, readClauseId } from './clause-id.ts';
import { distance, isNear } from './fingerprint.ts';
import { type Published, type PublishedId, publishedIds } from './ledger.ts';
import type { Unit } from './structure.ts';

/**
 * Takes units with the ids that counting gave them, and what was published of the text; gives them with the ids that
 * their unnumbered paragraphs had. A paragraph is known by its words, then by words like them, then by standing where
 * one stood whose words are gone. A new one gets an id that was never given: the next number at the end of its clause,
 * and between others one behind the paragraph before it (`p_2-1`).
 */
export function keepParagraphIds(units: readonly Unit[], { rows, retired }: Published): Unit[] {
  const paragraphs = Map.groupBy(units.filter(isParagraph), ({ clause }) => clause as string);
  const ids = Map.groupBy([...rows.map(({ id }) => id), ...retired].filter(isParagraphId), parentId);
  const living = Map.groupBy(
    rows.filter(({ id }) => !retired.has(id)),
    ({ id }) => parentId(id),
  );
  const kept = new Map<Unit, string>();
  for (const [clause, taken] of ids) {
    const own = paragraphs.get(clause) ?? [];
    const candidates = living.get(clause)?.filter(({ id }) => isParagraphId(id)) ?? [];
    const found = recognise(publishedIds(own), candidates.sort(inOrder));
    nameAll(clause, own, found, new Set(taken)).forEach((id, i) => {
      kept.set(own[i] as Unit, id);
    });
  }
  return units.map((unit) => {
    const id = kept.get(unit);
    return id === undefined ? unit : { ...unit, id };
  });
}

const isParagraph = ({ id, start }: Unit): boolean => id !== undefined && !start;

const isParagraphId = (id: string): boolean => last(id).element === 'p';

const last = (id: string) => readClauseId(id).at(-1) ?? { element: '' };

function inOrder({ id: a }: PublishedId, { id: b }: PublishedId): number {
  const [x, y] = [last(a), last(b)];
  return (x.number ?? 0) - (y.number ?? 0) || (x.inserted ?? 0) - (y.inserted ?? 0);
}

/** Gives for each paragraph the published id that is its own; undefined for a new one. */
function recognise(paragraphs: readonly PublishedId[], rows: readonly PublishedId[]): (string | undefined)[] {
  const ids: (string | undefined)[] = paragraphs.map(() => undefined);
  const free = new Set(rows);
  const take = (i: number, row: PublishedId) => {
    ids[i] = row.id;
    free.delete(row);
  };
  const byWords = Map.groupBy(rows, (row) => row.fingerprint);
  paragraphs.forEach((paragraph, i) => {
    const row = byWords.get(paragraph.fingerprint)?.shift();
    if (row) take(i, row);
  });
  const near = paragraphs.flatMap((paragraph, i) =>
    ids[i] !== undefined
      ? []
      : [...free]
          .filter((row) => isNear(row.fingerprint, paragraph.fingerprint))
          .map((row) => ({ i, row, bits: distance(row.fingerprint, paragraph.fingerprint) })),
  );
  for (const { i, row } of near.sort((a, b) => a.bits - b.bits))
    if (ids[i] === undefined && free.has(row)) take(i, row);

  let next = 0;
  paragraphs.forEach((_, i) => {
    const row = rows[next];
    if (ids[i] === undefined && row && free.has(row)) take(i, row);
    const here = rows.findIndex(({ id }) => id === ids[i]);
    if (here >= 0) next = here + 1;
  });
  return ids;
}

/** Gives each paragraph its id: the published one, or one that was never given. */
function nameAll(
  clause: string,
  paragraphs: readonly Unit[],
  found: readonly (string | undefined)[],
  taken: Set<string>,
): string[] {
  const lastKept = found.findLastIndex((id) => id !== undefined);
  let before = (last(paragraphs[0]?.id ?? '').number ?? 1) - 1;
  return found.map((id, i) => {
    const own = id ?? (i > lastKept ? nextNumber() : nextInserted());
    taken.add(own);
    before = last(own).number ?? before;
    return own;
  });

  function nextNumber(): string {
    const numbers = [...taken].map((id) => last(id).number ?? 0);
    return paragraphId(clause, Math.max(before, ...numbers) + 1);
  }

  function nextInserted(): string {
    let n = 1;
    while (taken.has(paragraphId(clause, before, n))) n++;
    return paragraphId(clause, before, n);
  }
}
