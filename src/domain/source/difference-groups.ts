import type { Correction } from '#domain/document/schema/correction.ts';
import { codePointName } from '#domain/text/characters/code-point-name.ts';
import { placeNames } from '#domain/text/names/place-names.ts';
import { spokenForm } from '#domain/text/names/spoken-form.ts';
import { placeOf } from '#domain/text/place.ts';
import type { Unit } from '#domain/text/structure.ts';
import type { Difference } from './collate.ts';

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

/** What one correction changes, or what the encoding needed. */
export interface DifferenceGroup extends Pick<Correction, 'count' | 'reason' | 'inferred'> {
  readings: Reading[];
  /** An author wrote it in the front matter; repairs of the encoding are the build's own. */
  stated: boolean;
}

/**
 * Groups the differences of a text from its kept source by correction, then by reading, the repairs of the
 * encoding last. Without a source a correction has its stated count and no readings, and the repairs are
 * those of the file.
 */
export function differenceGroups({
  frontMatter,
  units,
  differences,
}: {
  frontMatter: { corrections: readonly Correction[] };
  units: readonly Unit[];
  differences: readonly Difference[];
}): DifferenceGroup[] {
  const places = differencePlaces(units, differences);
  const listed = differences.map((difference, i): ListedDifference => {
    const unit = units[difference.piece];
    const name = unit ? placeNames(units).inOutline(placeOf(unit)) : '';
    return { ...difference, place: places[i] ?? '', name };
  });
  const stated = frontMatter.corrections.map(({ count, reason, inferred }, rule) => ({
    count,
    reason,
    inferred,
    readings: byReading(listed.filter((difference) => difference.rule === rule)),
    stated: true,
  }));
  const repairs = listed.filter(({ rule }) => rule === undefined);
  return repairs.length > 0 ? [...stated, repairGroup(repairs)] : stated;
}

/** Code points name these characters: a radical looks like its ideograph, and the others are invisible. */
const repairGroup = (repairs: readonly ListedDifference[]): DifferenceGroup => ({
  count: repairs.length,
  reason: '编码（形似汉字的部首字符、兼容汉字改为汉字，看不见的字符删去）',
  inferred: false,
  readings: byReading(
    repairs.map((repair) => {
      const name = codePointName(repair.from);
      return { ...repair, from: repair.to === '' ? name : `${repair.from}（${name}）` };
    }),
  ),
  stated: false,
});

function byReading(differences: readonly ListedDifference[]): Reading[] {
  const keyOf = ({ from, to }: ListedDifference) => `${from}\n${to}`;
  return [...new Set(differences.map(keyOf))].map((key) => {
    const [from = '', to = ''] = key.split('\n');
    const same = differences.filter((difference) => keyOf(difference) === key);
    return { from, to, spoken: `${spokenForm(from)}改为${spokenForm(to)}`, differences: same };
  });
}

/**
 * The id of each difference's place: that of its clause or paragraph, or, in a zone without ids, one that
 * holds on this page alone.
 */
export function differencePlaces(units: readonly Unit[], differences: readonly Difference[]): string[] {
  return differences.map(({ piece }) => {
    const first = differences.findIndex((difference) => difference.piece === piece);
    return units[piece]?.id ?? `difference-${first + 1}`;
  });
}
