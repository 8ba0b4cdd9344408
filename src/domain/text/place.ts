import type { Unit } from './structure.ts';

/** Where a unit stands: its id, or the zone that gives it none, of the text that holds it: `att_1__title`. */
export const placeOf = ({ id, zone, part }: Pick<Unit, 'id' | 'zone' | 'part'>): string =>
  id ?? (part === undefined ? zone : `${part}__${zone}`);

/** The unit in a place: with that id, or the first without an id in that zone. */
export const unitAt = (units: readonly Unit[], place: string): Unit | undefined =>
  units.find((unit) => unit.id === place) ??
  units.find((unit) => unit.start?.id === place) ??
  units.find((unit) => unit.id === undefined && placeOf(unit) === place);
