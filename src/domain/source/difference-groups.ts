import type { FullText } from '#domain/document/document.ts';
import type { Correction } from '#domain/document/schema/correction.ts';
import { placeName, placeOf } from '#domain/text/place.ts';
import { spokenForm } from '#domain/text/spoken-form.ts';
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

/**
 * Groups the differences of a text from its kept source by correction, then by reading. Without a source a
 * group has its stated count and no readings.
 */
export function differenceGroups({
  frontMatter,
  units,
  differences,
}: Pick<FullText, 'frontMatter' | 'units' | 'differences'>): DifferenceGroup[] {
  const places = differencePlaces(units, differences);
  const listed = differences.map((difference, i): ListedDifference => {
    const unit = units[difference.piece];
    const name = unit ? placeName(placeOf(unit)) : '';
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
    return { from, to, spoken: `${spokenForm(from)}改为${spokenForm(to)}`, differences: same };
  });
}
