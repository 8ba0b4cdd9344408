import { type ClauseStep, readClauseId } from '#domain/text/clause-id.ts';
import { allLevels, levels } from '#domain/text/level.ts';
import { formatNumeral } from '#domain/text/numeral.ts';
import { allZones, zones } from '#domain/text/zone.ts';

/** The name of a step of an id, by its number. */
type Namers = Record<string, (number: number) => string>;

const others: Namers = {
  p: (n) => (n === 0 ? '首段前' : `第${n}段`),
  ...Object.fromEntries(allZones.map((zone) => [zone, () => zones[zone].name])),
};

type Style = 'nameInOutline' | 'nameInSentence';

/** Below an article the same elements are 款, 项 and 目. */
const inArticle: Namers = {
  [levels.paragraph.prefix]: (n) => `第${formatNumeral(n)}款`,
  [levels.item.prefix]: levels.item.nameInSentence,
  [levels.subitem.prefix]: levels.subitem.nameInSentence,
};

const namers = (style: Style): Namers => ({
  ...Object.fromEntries(
    allLevels
      .filter((level) => level !== 'item' && level !== 'subitem')
      .map((level) => [levels[level].prefix, levels[level][style]]),
  ),
  ...others,
});

const inOutline = namers('nameInOutline');
const inSentence = namers('nameInSentence');

/**
 * A clause's name in outlines and lists of results: `sec_2__para_4` is 「二、（四）」, the second
 * 二、 (`sec_2_2`) 「二、（第2处）」, `art_39__para_2__point_3`
 * 「第三十九条第二款第（三）项」.
 */
export const clauseName = (id: string, own?: OwnName): string => name(id, inOutline, own);

/** A clause's name in a sentence to paste: `sec_2__para_4` → 「第二部分第（四）项」. */
export const clauseNameInSentence = (id: string, own?: OwnName): string => name(id, inSentence, own);

/** What a text itself calls the clause with an id; undefined where it has the usual name. */
type OwnName = (id: string) => string | undefined;

function name(id: string, by: Namers, own: OwnName = () => undefined): string {
  const steps = readClauseId(id);
  const printed = id.split('__').map((_, i, all) => own(all.slice(0, i + 1).join('__')));
  // 附件3-1 says itself what holds it.
  const first = printed.map((one) => /\d[-－—–]\d/.test(one ?? '')).lastIndexOf(true);
  const article = steps.findIndex(({ element }) => element === levels.article.prefix);
  const outline = steps.findIndex(({ element }) => element === levels.subsection.prefix);
  return steps
    .map((step, i) => {
      const asPrinted = printed[i];
      if (i < first) return '';
      if (asPrinted !== undefined && (outline < 0 || i !== outline - 1))
        return asPrinted && withTimes(asPrinted, step) + spaceAfter(step, by);
      if (outline > 0 && i >= outline - 1 && decimals.has(step.element))
        return decimalName(step, i > outline - 1);
      // 第二部分 is what 二、 is called where no 第二部分 stands above it.
      if (
        step.element === levels.section.prefix &&
        printed.slice(0, i).some((outer) => outer?.endsWith('部分'))
      )
        return stepName(step, inOutline);
      return stepName(step, article >= 0 && i > article ? { ...by, ...inArticle } : by);
    })
    .join('')
    .trim();
}

const decimals = new Set<string>(
  (['section', 'subsection', 'clause', 'subclause'] as const).map((level) => levels[level].prefix),
);

/** 1.2.3, though 1 alone is a section like any other. */
const decimalName = (step: ClauseStep, isInner: boolean): string =>
  (isInner ? '.' : '') + withMarks(String(step.number ?? 1), step);

const stepName = (step: ClauseStep, by: Namers): string =>
  withMarks(by[step.element]?.(step.number ?? 1) ?? step.element, step);

/** In an outline the name of a part stands apart. */
const spaceAfter = (step: ClauseStep, by: Namers): string => (/\s$/.test(stepName(step, by)) ? ' ' : '');

function withMarks(own: string, step: ClauseStep): string {
  const after = step.inserted === undefined ? '' : `之${formatNumeral(step.inserted)}`;
  return own.replace(/(?=\s*$)/, withTimes(after, step));
}

const withTimes = (own: string, { nth }: ClauseStep): string =>
  nth === undefined ? own : `${own}（第${nth}处）`;
