import type { Correction } from '#domain/document/correction.ts';
import type { Document } from '#domain/document/document.ts';
import { clauseName } from '#domain/text/clause-name.ts';
import { spoken } from '#domain/text/mark-name.ts';
import { zoneNames } from '#domain/text/zone.ts';
import { differencesOf } from './check-source.ts';
import type { Difference } from './collate.ts';
import { differencePlaces } from './difference-place.ts';

/** A difference as the page lists it. */
export interface ListedDifference extends Difference {
  /** Id of its place on the page. */
  place: string;
  /** How the place is called: 二、（五）, 附注. */
  name: string;
}

/** The differences of one reading. */
export interface Reading {
  from: string;
  to: string;
  /** In words: 半角逗号改为逗号. */
  spoken: string;
  differences: ListedDifference[];
}

/** What one correction changes. */
export interface DifferenceGroup extends Pick<Correction, 'count' | 'reason' | 'inferred'> {
  readings: Reading[];
}

/** Takes a document; gives its differences from the source that is kept of it, by correction and by what was changed into what. Without a source a group has its stated count and no readings. */
export function differenceGroups(document: Document): DifferenceGroup[] {
  const { frontMatter, units } = document;
  if (frontMatter.text === 'record') return [];
  const differences = differencesOf(document);
  const places = differencePlaces(units, differences);
  const listed = differences.map((difference, i): ListedDifference => {
    const unit = units[difference.piece];
    const name = unit?.id ? clauseName(unit.id) : unit ? zoneNames[unit.zone] : '';
    return { ...difference, place: places[i] ?? '', name };
  });
  return frontMatter.corrections.map(({ count, reason, inferred }, rule) => ({
    count,
    reason,
    inferred,
    readings: byReading(listed.filter((difference) => difference.rule === rule)),
  }));
}

function byReading(differences: readonly ListedDifference[]): Reading[] {
  const keyOf = ({ from, to }: ListedDifference) => `${from}\n${to}`;
  return [...new Set(differences.map(keyOf))].map((key) => {
    const [from = '', to = ''] = key.split('\n');
    const same = differences.filter((difference) => keyOf(difference) === key);
    return { from, to, spoken: `${spoken(from)}改为${spoken(to)}`, differences: same };
  });
}
