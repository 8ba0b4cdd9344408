import type { Unit } from './structure.ts';

/** Takes units and a place, the id of a clause or paragraph or the name of a zone that has no ids; gives the unit there. */
export const unitAt = (units: readonly Unit[], place: string): Unit | undefined =>
  units.find((unit) => unit.id === place) ??
  units.find((unit) => unit.id === undefined && unit.zone === place);
