import { defined } from '#domain/defined.ts';
import type { SearchText } from '#search/shared/passage.ts';
import { words } from '#search/shared/tokenise.ts';
import type { Index } from '#search/sources/search-sources.ts';
import { chooseRuns, type RunPlan, runPlans } from './choose-runs.ts';
import { findCandidates } from './find-candidates.ts';
import { findPlaces } from './find-places.ts';
import { type Place, verdicts } from './place.ts';
import { readQuotation } from './read-quotation.ts';
import type { Variants } from './variants.ts';
import { foldText } from './wording.ts';

/**
 * What a check asks of the library. A text costs a request, an index look-up the parts of the index that its
 * words lie in.
 */
export interface Sources {
  index: Pick<Index, 'find'>;
  readText: (id: string) => Promise<SearchText>;
  variants: Variants;
}

/** What a check found. */
export interface Finding {
  /** The places of the best verdict, the nearest first; empty where the library holds nothing like it. */
  places: Place[];
  /** Places in the words of the library's editors. */
  editors: Place[];
  /** What the reader wrote around the passage to name its source; not compared. */
  source?: string;
  /** Documents that hold as much of the passage and were not read. */
  unread: number;
}

/** The fewest characters that tell where they come from. */
export const shortestQuotation = 4;

/** How many texts are read for each way of looking runs up. */
export const readAtOnce = 6;

const rank = (places: readonly Place[]) =>
  Math.min(...places.map(({ verdict }) => verdicts.indexOf(verdict)));
const same = (verdict: Place['verdict']) => verdicts.indexOf(verdict) < verdicts.indexOf('nearly');

/**
 * Finds where the library holds what a reader pasted, or what comes nearest. At most 16 look-ups (32 where it
 * is in traditional characters) and 2 × `most` texts.
 */
export async function checkQuotation(pasted: string, sources: Sources, most = readAtOnce): Promise<Finding> {
  const { whole, parts, source } = readQuotation(pasted);
  const read = new Map<string, Place[]>();
  let asPasted = false;
  const [long, short] = runPlans(words(parts.join('\n')).length);
  let unread = await readBest(long);
  const places = () => [...read.values()].flat();
  if (!places().some(({ verdict, editors }) => !editors && verdict !== 'close')) {
    await readBest(short);
    unread = places().some(({ verdict, editors }) => !editors && same(verdict)) ? unread : 0;
  }
  const own = best(places().filter(({ editors }) => !editors));
  const editors = best(places().filter((place) => place.editors && place.verdict !== 'close'));
  // What the editors wrote need not come near anything in a document.
  const known = editors.length > 0 ? own.filter(({ verdict }) => verdict !== 'close') : own;
  return { places: known, editors, unread, ...(!asPasted && defined({ source })) };

  /** Reads the documents that hold most runs; returns how many were left that hold as many as the best. */
  async function readBest(plan: RunPlan): Promise<number> {
    const candidates = await findCandidates(runsOf(parts, plan, sources.variants), sources.index, most);
    const fresh = candidates.filter(({ id }) => !read.has(id));
    await Promise.all(
      fresh.slice(0, most).map(async ({ id }) => {
        read.set(id, compare(await sources.readText(id)));
      }),
    );
    return fresh.slice(most).filter(({ held }) => held === candidates[0]?.held).length;
  }

  /** A text may hold dots, or the name of a source, itself: as pasted goes before what was understood. */
  function compare(text: SearchText): Place[] {
    const understood = findPlaces(parts, text, sources.variants);
    if (parts.length === 1 && parts[0] === whole) return understood;
    const exact = findPlaces([whole], text, sources.variants).filter(({ verdict }) => same(verdict));
    if (exact.length === 0 || rank(exact) > rank(understood)) return understood;
    asPasted = true;
    return exact;
  }
}

/** As pasted, and folded where that differs: the library may hold texts in traditional characters too. */
function runsOf(parts: readonly string[], plan: RunPlan, variants: Variants): string[][] {
  const lines = parts.flatMap((part) => part.split('\n'));
  const runs = [
    ...chooseRuns(lines, plan),
    ...chooseRuns(
      lines.map((line) => foldText(line, variants)),
      plan,
    ),
  ];
  return [...new Map(runs.map((run) => [run.join(' '), run])).values()];
}

function best(places: readonly Place[]): Place[] {
  const top = rank(places);
  const sorted = places
    .filter(({ verdict }) => verdicts.indexOf(verdict) === top)
    .sort((a, b) => a.edits - b.edits);
  const nearest = sorted[0];
  if (nearest?.verdict === 'close') return [nearest];
  return nearest?.verdict === 'nearly' ? sorted.filter(({ edits }) => edits === nearest.edits) : sorted;
}
