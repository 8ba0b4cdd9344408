import { formatNumeral } from '#domain/number/numeral.ts';
import { readClauseId } from './clause-id.ts';
import { allLevels, levels } from './level.ts';
import { allZones, zones } from './zone.ts';

/** The name of a step of an id, by its number. */
type Namers = Record<string, (number: number) => string>;

const paragraphs: Namers = {
  p: (n) => (n === 0 ? '首段前' : `第${n}段`),
  ...Object.fromEntries(allZones.map((zone) => [zone, () => zones[zone].name])),
};

const namers = (style: 'nameInOutline' | 'nameInSentence'): Namers => ({
  ...Object.fromEntries(allLevels.map((level) => [levels[level].prefix, levels[level][style]])),
  ...paragraphs,
});

const inOutline = namers('nameInOutline');
const inSentence = namers('nameInSentence');

/**
 * A clause's name in outlines and lists of results: `sec_2__para_4` is 「二、（四）」, the second 二、
 * (`sec_2_2`) 「二、（第2处）」.
 */
export const clauseName = (id: string): string => name(id, inOutline);

/** A clause's name in a sentence to paste: `sec_2__para_4` → 「第二部分第（四）项」. */
export const clauseNameInSentence = (id: string): string => name(id, inSentence);

function name(id: string, by: Namers): string {
  return readClauseId(id)
    .map(({ element, number = 1, inserted, nth }) => {
      const own = by[element]?.(number) ?? element;
      const after = inserted === undefined ? '' : `之${formatNumeral(inserted)}`;
      const which = nth === undefined ? '' : `（第${nth}处）`;
      return own.replace(/(?=\s*$)/, after + which);
    })
    .join('')
    .trim();
}
