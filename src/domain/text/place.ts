import { clauseName } from './clause-name.ts';
import type { Unit } from './structure.ts';
import { isZone, zones } from './zone.ts';

/** Where a unit stands: its id, or the zone that gives it none, of the text that holds it: `att_1__title`. */
export const placeOf = ({ id, zone, part }: Pick<Unit, 'id' | 'zone' | 'part'>): string =>
  id ?? (part === undefined ? zone : `${part}__${zone}`);

/** What readers call a place: 「二、（一）」, 「标题」. */
export const placeName = (place: string): string => (isZone(place) ? zones[place].name : clauseName(place));

/** What readers of this text call a place: a zone's only paragraph needs no count. */
export function placeNameIn(units: readonly Unit[], place: string): string {
  const [, zone = '', count] = /^([a-z]+)__p_(\d+)$/.exec(place) ?? [];
  const isOnly = count === '1' && !units.some(({ id }) => id === `${zone}__p_2`);
  return placeName(isOnly && isZone(zone) ? zone : place);
}

/** The unit in a place: with that id, or the first without an id in that zone. */
export const unitAt = (units: readonly Unit[], place: string): Unit | undefined =>
  units.find((unit) => unit.id === place) ??
  units.find((unit) => unit.start?.id === place) ??
  units.find((unit) => unit.id === undefined && placeOf(unit) === place);

/** The ids of a text in reading order; of a text printed with it those behind its own: `art_1` of `att_1__art_1`. */
export function placeIds(units: readonly Unit[], part = ''): string[] {
  const ids = units.flatMap(({ id, start }) => [start?.id, id].filter((one) => one !== undefined));
  const all = [...new Set(ids)];
  if (part === '') return all;
  return all.filter((id) => id.startsWith(`${part}__`)).map((id) => id.slice(part.length + 2));
}
