import type { Unit } from './structure.ts';

/** Where a unit stands: its id, or the zone that gives it none, of the text that holds it: `att_1__title`. */
export const placeOf = ({ id, zone, part }: Pick<Unit, 'id' | 'zone' | 'part'>): string =>
  id ?? (part === undefined ? zone : `${part}__${zone}`);

/** The unit in a place: with that id, or the first without an id in that zone. */
export const unitAt = (units: readonly Unit[], place: string): Unit | undefined =>
  units.find((unit) => unit.id === place) ??
  units.find((unit) => unit.start?.id === place) ??
  units.find((unit) => unit.id === undefined && placeOf(unit) === place);

/**
 * The ids of a text in reading order. Those of a text printed with it lose that text's own id: `att_1__art_1`
 * becomes `art_1`.
 */
export function placeIds(units: readonly Unit[], part = ''): string[] {
  const ids = units.flatMap(({ id, start }) => [start?.id, id].filter((one) => one !== undefined));
  const all = [...new Set(ids)];
  if (part === '') return all;
  return all.filter((id) => id.startsWith(`${part}__`)).map((id) => id.slice(part.length + 2));
}
