import type { Withheld } from '#domain/document/schema/withheld.ts';
import { placeOf } from '#domain/text/place.ts';
import type { Unit } from '#domain/text/structure.ts';
import { isBefore } from '#domain/text/zone.ts';

/** Front-matter entries for masked characters, and the units that leave the body. */
export interface Withholding {
  withheld: Withheld[];
  /** Units of a zone that is withheld whole. */
  left: ReadonlySet<Unit>;
}

const reason = '属个人信息，不予公开';

/**
 * Makes entries for the masked characters of a text. Contact lines that contain nothing else are withheld as
 * a zone, and then remain only in the source.
 */
export function withhold(units: readonly Unit[], kindsOf: (unit: Unit) => readonly string[]): Withholding {
  const contact = units.filter(({ zone, part }) => zone === 'contact' && part === undefined);
  const isWhole = standsOnSheet(contact, units) && contact.every(isMaskedLine) && contact.some(isMasked);
  const left = new Set(isWhole ? contact : []);
  const zone: Withheld[] = isWhole
    ? [{ zone: 'contact', count: 1, what: inWords(contact.flatMap(kindsOf)), reason }]
    : [];
  const runs = new Map<string, { count: number; kinds: string[] }>();
  for (const unit of units) {
    const count = left.has(unit) ? 0 : (unit.text.match(/█+/g)?.length ?? 0);
    if (count === 0) continue;
    const place = placeOf(unit);
    const former = runs.get(place);
    runs.set(place, {
      count: count + (former?.count ?? 0),
      kinds: [...(former?.kinds ?? []), ...kindsOf(unit)],
    });
  }
  const places = [...runs].map(
    ([clause, { count, kinds }]): Withheld => ({ clause, count, what: inWords(kinds), reason }),
  );
  return { withheld: [...zone, ...places], left };
}

/** A zone can be withheld only at its usual place on the sheet, where contact lines above 附件： are not. */
function standsOnSheet(contact: readonly Unit[], units: readonly Unit[]): boolean {
  const first = contact[0] ? units.indexOf(contact[0]) : -1;
  if (first < 0 || contact.some((unit, i) => units[first + i] !== unit)) return false;
  return units.slice(first).every(({ zone, part }) => part !== undefined || !isBefore(zone, 'contact'));
}

const isMasked = ({ text }: Unit): boolean => text.includes('█');

/** A line with nothing legible but its labels. */
const isMaskedLine = (unit: Unit): boolean =>
  (unit.lines ?? [unit.text]).every((line) => /█/.test(line) || /[：:]\s*$/.test(line));

const inWords = (kinds: readonly string[]): string => [...new Set(kinds)].join('、') || '联系方式';
