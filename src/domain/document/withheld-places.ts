import type { Unit } from '#domain/text/structure.ts';
import type { FullFrontMatter } from './schema/front-matter.ts';
import { type Withheld, withheldId } from './schema/withheld.ts';
import { withheldSpans } from './withheld-spans.ts';

/** Something left out of a text, as its page lists it. */
export interface WithheldPlace extends Pick<Withheld, 'what' | 'reason'> {
  /** The id on the page; none in a zone without ids. */
  place: string | undefined;
}

/** Every place where something is left out: a zone, or a run of █ in a paragraph. */
export function withheldPlaces(
  units: readonly Unit[],
  frontMatter: Pick<FullFrontMatter, 'withheld'>,
): WithheldPlace[] {
  const spans = withheldSpans(units, frontMatter).value;
  return frontMatter.withheld.flatMap((entry, i) =>
    entry.zone
      ? [{ ...entry, place: withheldId(i) }]
      : spans.filter((span) => span.entry === entry).map(({ unit }) => ({ ...entry, place: unit.id })),
  );
}
