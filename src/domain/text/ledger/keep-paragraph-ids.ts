import { isCounted, lastStep, paragraphId, parentId } from '#domain/text/clause-id.ts';
import type { Unit } from '#domain/text/structure.ts';
import { distance, fingerprint, isNear } from './fingerprint.ts';
import { type Published, type PublishedId, publishedIds } from './ledger.ts';

/**
 * Restores to unnumbered paragraphs, which counting has named, the ids that they were published with. A
 * paragraph is known by its words, then by words like them, then by standing where one stood whose words are
 * gone. A new one gets an id that was never given: the next number at the end of its clause, and between
 * others one after the paragraph before it (`p_2-1`). A number that is missing between two published ones was
 * given once, so it goes to the paragraph that stands there (`lost-rows.ts` reports it).
 */
export function keepParagraphIds(units: readonly Unit[], { rows, retired }: Published): Unit[] {
  const paragraphs = Map.groupBy(units.filter(isParagraph), ({ clause }) => clause as string);
  const published = Map.groupBy(
    rows.filter(({ id }) => isCounted(id)),
    ({ id }) => parentId(id),
  );
  const kept = new Map<Unit, string>();
  for (const clause of new Set([...published.keys(), ...[...retired].filter(isCounted).map(parentId)])) {
    const own = paragraphs.get(clause) ?? [];
    const held = published.get(clause) ?? [];
    const living = held.filter(({ id }) => !retired.has(id)).sort(inOrder);
    const found = recognise(
      publishedIds(own).filter(({ id }) => isCounted(id)),
      living,
    );
    nameAll(clause, own, found, held, retired).forEach((id, i) => {
      kept.set(own[i] as Unit, id);
    });
  }
  const held = new Set(kept.values());
  const left = rows.filter(({ id }) => isCounted(id) && !retired.has(id) && !held.has(id));
  for (const [unit, id] of elsewhere(units, left, kept)) kept.set(unit, id);
  return withNewIds(units, kept);
}

/**
 * Paragraphs that were counted, and stand in a zone of their own now: a list of attachments, the title or the
 * beginning of an attachment. They keep their ids where their words are the same.
 */
function elsewhere(
  units: readonly Unit[],
  rows: readonly PublishedId[],
  kept: ReadonlyMap<Unit, string>,
): [Unit, string][] {
  if (rows.length === 0) return [];
  const published = new Set(kept.values());
  const free = Map.groupBy(
    units.filter(
      (unit) => !unit.start && (unit.id === undefined || !published.has(unit.id) || !kept.has(unit)),
    ),
    ({ text }) => fingerprint(text),
  );
  return rows.flatMap(({ id, fingerprint: print }): [Unit, string][] => {
    const parent = parentId(id);
    const own = free.get(print) ?? [];
    const at = own.findIndex(({ id: now, clause }) => now === undefined || clause?.startsWith(`${parent}__`));
    const [unit] = at < 0 ? [] : own.splice(at, 1);
    return unit ? [[unit, id]] : [];
  });
}

const isParagraph = ({ id, start }: Unit): boolean => id !== undefined && id !== start?.id;

/** What stands below a paragraph of an article that kept its id bears that id too. */
function withNewIds(units: readonly Unit[], kept: ReadonlyMap<Unit, string>): Unit[] {
  const moved = [...kept]
    .filter(([unit, id]) => unit.id !== id)
    .map(([unit, id]) => [`${unit.id}__`, id] as const);
  const below = (id: string) => {
    const [from, to] = moved.find(([outer]) => id.startsWith(outer)) ?? [];
    return from && to ? `${to}__${id.slice(from.length)}` : id;
  };
  if (moved.length === 0) return [...units];
  return units.map((unit) => {
    const { id = '', clause = '', start } = unit;
    const own = kept.get(unit) ?? below(id);
    const holder = below(`${clause}__`).replace(/__$/, '');
    const begun = start && { ...start, id: start.id === id ? own : below(start.id) };
    if (own === '') return unit;
    const adopted = unit.id === undefined ? parentId(own) : holder;
    return { ...unit, id: own, clause: adopted, ...(begun && { start: begun }) };
  });
}

function inOrder({ id: a }: PublishedId, { id: b }: PublishedId): number {
  const [x, y] = [lastStep(a), lastStep(b)];
  return (x.number ?? 0) - (y.number ?? 0) || (x.inserted ?? 0) - (y.inserted ?? 0);
}

/** For each paragraph the published id that is its own; undefined for a new one. */
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

  const places = new Map<string | undefined, number>(rows.map(({ id }, place) => [id, place]));
  let next = 0;
  paragraphs.forEach((_, i) => {
    const row = rows[next];
    if (ids[i] === undefined && row && free.has(row)) take(i, row);
    const here = places.get(ids[i]);
    if (here !== undefined) next = here + 1;
  });
  return ids;
}

/** The id of each paragraph: the published one, or one that was never given. */
function nameAll(
  clause: string,
  paragraphs: readonly Unit[],
  found: readonly (string | undefined)[],
  published: readonly PublishedId[],
  retired: ReadonlySet<string>,
): string[] {
  const highest = published.reduce((most, { id }) => Math.max(most, numberOf(id)), 0);
  const taken = new Set([...published.map(({ id }) => id), ...retired]);
  const insertedAfter = new Map<number, number>();
  const following = numbersThatFollow(found);
  let before = numberOf(paragraphs[0]?.id ?? '') - 1;
  return found.map((id, i) => {
    const next = following[i];
    const own =
      id ??
      (next === undefined ? nextNumber(Math.max(before, highest), Infinity) : nextNumber(before, next)) ??
      nextInserted();
    taken.add(own);
    before = numberOf(own);
    return own;
  });

  /** The first number that is free between two. */
  function nextNumber(above: number, below: number): string | undefined {
    for (let n = above + 1; n < below; n++)
      if (!taken.has(paragraphId(clause, n))) return paragraphId(clause, n);
    return undefined;
  }

  function nextInserted(): string {
    let n = (insertedAfter.get(before) ?? 0) + 1;
    while (taken.has(paragraphId(clause, before, n))) n++;
    insertedAfter.set(before, n);
    return paragraphId(clause, before, n);
  }
}

const numberOf = (id: string): number => lastStep(id).number ?? 1;

/** For each paragraph the number of the next one that kept its id; undefined after the last of them. */
function numbersThatFollow(found: readonly (string | undefined)[]): (number | undefined)[] {
  let next: number | undefined;
  return found
    .toReversed()
    .map((id) => {
      const following = next;
      if (id !== undefined) next = numberOf(id);
      return following;
    })
    .toReversed();
}
