import { zones } from '#domain/text/zone.ts';
import type { Passage, SearchText } from '#search/shared/passage.ts';
import { align, type Step } from './align.ts';
import { differences } from './differences.ts';
import { likelyWindow } from './likely-window.ts';
import { judge, type Place } from './place.ts';
import type { Variants } from './variants.ts';
import { readWording, type Wording } from './wording.ts';

/** Finds the places of a quotation, or the nearest one, in a document's own words and in its editors'. */
export function findPlaces(parts: readonly string[], document: SearchText, variants: Variants): Place[] {
  const quoted = parts.map((part) => readWording(part, variants));
  const { own, editors } = ownText(document);
  return [
    ...placesIn(own, quoted, variants).map((place) => ({ ...place, document, editors: false })),
    ...placesIn(editors, quoted, variants).map((place) => ({ ...place, document, editors: true })),
  ];
}

function placesIn(
  passages: readonly Passage[],
  quoted: readonly Wording[],
  variants: Variants,
): Omit<Place, 'document' | 'editors'>[] {
  const held = readWording(passages.map(({ text }) => text).join('\n'), variants);
  const [only] = quoted;
  const found =
    quoted.length === 1 && only
      ? locate(only.codes, held.codes).map((location) => ({ locations: [location], reordered: false }))
      : [locateParts(quoted, held)].flatMap((location) => location ?? []);
  const length = quoted.reduce((sum, { codes }) => sum + codes.length, 0);
  return found.flatMap(({ locations, reordered }) => {
    const pieces = locations.map(({ steps }, i) => differences(quoted[i] as Wording, held, steps));
    const edits = locations.reduce((sum, location) => sum + location.edits, 0);
    const verdict = judge(pieces, edits, length);
    const spanned = passagesOf(passages, held, locations);
    return verdict ? [{ passages: spanned, parts: pieces, reordered, edits, verdict }] : [];
  });
}

/** Places each part after the one before, or else anywhere. */
function locateParts(quoted: readonly Wording[], held: Wording) {
  const locations: Location[] = [];
  let from = 0;
  let reordered = false;
  for (const { codes } of quoted) {
    const [next] = locate(codes, held.codes, from);
    const misplaced = !next || next.edits > codes.length * 0.2;
    const [anywhere] = misplaced ? locate(codes, held.codes) : [];
    const better = anywhere && anywhere.edits < (next?.edits ?? codes.length + 1);
    const location = better ? anywhere : next;
    if (!location) return undefined;
    reordered ||= better === true && from > 0;
    locations.push(location);
    from = Math.max(from, (lastHeld(location) ?? -1) + 1);
  }
  return { locations, reordered };
}

const firstHeld = ({ steps }: Location) => steps.find(([, j]) => j !== undefined)?.[1];
const lastHeld = ({ steps }: Location) => steps.filter(([, j]) => j !== undefined).pop()?.[1];

/** The passages, joined by line breaks in `held`, from the first to the last that a location touches. */
function passagesOf(passages: readonly Passage[], held: Wording, locations: readonly Location[]): Passage[] {
  const offset = (index: number | undefined) => held.starts[index ?? 0] ?? 0;
  const first = Math.min(...locations.map((location) => offset(firstHeld(location))));
  const last = Math.max(...locations.map((location) => offset(lastHeld(location))));
  let start = 0;
  return passages.filter(({ text }) => {
    const end = start + text.length;
    const touched = start <= last && end >= first;
    start = end + 1;
    return touched;
  });
}

const zoneNames = Object.values(zones).map(({ name }) => name);

/** In a text printed with the document the name of the zone comes last: 附件1 标题. */
const isZone = (name: string): boolean =>
  zoneNames.some((zone) => name === zone || name.endsWith(` ${zone}`));

/**
 * Separates what the document itself says (its text; of a record its title and number) from the words of the
 * library's editors. Passages of an unknown kind count as the editors'.
 */
function ownText({ kind, passages }: SearchText): { own: Passage[]; editors: Passage[] } {
  const isOwn = ({ id, name, inHead }: Passage) =>
    kind === 'record' ? inHead === true : id !== undefined || isZone(name);
  return { own: passages.filter(isOwn), editors: passages.filter((passage) => !isOwn(passage)) };
}

/**
 * Where a quotation stands in a text: its steps, with indexes into the whole of both, and how many of them
 * differ.
 */
interface Location {
  steps: Step[];
  edits: number;
}

/** Every place that holds exactly these code points, else the one that comes nearest. */
export function locate(quoted: readonly number[], held: readonly number[], from = 0): Location[] {
  const exact = findAll(quoted, held, from);
  if (exact.length > 0)
    return exact.map((start) => ({ steps: quoted.map((_, i) => [i, start + i] as const), edits: 0 }));
  const rest = held.slice(from);
  const window = likelyWindow(quoted, rest);
  if (!window) return [];
  const { steps, edits } = align(quoted, rest.slice(window.start, window.end));
  const offset = from + window.start;
  return [{ steps: steps.map(([i, j]) => [i, j === undefined ? j : offset + j] as const), edits }];
}

/** Places where a run begins, none overlapping the one before. */
function findAll(quoted: readonly number[], held: readonly number[], from: number): number[] {
  const places: number[] = [];
  if (quoted.length === 0) return places;
  for (let j = from; j + quoted.length <= held.length; j++) {
    if (held[j] !== quoted[0] || !quoted.every((code, i) => held[j + i] === code)) continue;
    places.push(j);
    j += quoted.length - 1;
  }
  return places;
}
