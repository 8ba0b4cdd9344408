import type { PinStep, PinUnit } from '#domain/citation/find-pins.ts';
import { indexPlaces } from '#domain/citation/place-index.ts';
import { resolvePin } from '#domain/citation/resolve-pin.ts';
import { isInArticle, lastStep, parentId, readClauseId } from '#domain/text/clause-id.ts';

/** What a unit is in eIds; below an article the same elements have other names. */
const elements: Partial<Record<PinUnit, string>> = {
  附件: 'att',
  编: 'part',
  章: 'chp',
  节: 'subchp',
  部分: 'sec',
  条: 'art',
  项: 'para',
  点: 'subpara',
  小点: 'point',
  段: 'p',
};
const elementsInArticle: Partial<Record<PinUnit, string>> = { 款: 'para', 项: 'point', 目: 'indent' };

/** The places of a document that were found for what was typed. */
export interface Fit {
  ids: string[];
  /** They are what holds the place, which the document does not have: the article, of a 款 too many. */
  isOuter: boolean;
}

/** The ids of clauses and of all that holds them, by the ids of passages. */
export function placesIn(ids: readonly string[]): string[] {
  const all = new Set<string>();
  for (const id of ids) {
    const own: string[] = [];
    for (let at = id; at !== '' && !all.has(at); at = parentId(at)) own.unshift(at);
    for (const each of own) all.add(each);
  }
  return [...all];
}

/** Finds the places that steps may mean: all where they are several, else what holds the place. */
export function fitPlaces(steps: readonly PinStep[], places: readonly string[]): Fit {
  for (let end = steps.length; end > 0; end--) {
    const ids = fitsOf(steps.slice(0, end), places);
    if (ids.length > 0) return { ids, isOuter: end < steps.length };
  }
  return { ids: [], isOuter: false };
}

function fitsOf(steps: readonly PinStep[], places: readonly string[]): string[] {
  for (const readings of readingsOf(steps, places)) {
    const found = new Set(readings.flatMap((reading) => fitsAsRead(reading, places)));
    if (found.size > 0) return places.filter((id) => found.has(id));
  }
  return [];
}

/**
 * What the steps may mean, the likeliest first. An official document without articles is cited as if it had
 * them: 第二条第一款 is its 二、（一）, or the first paragraph of 二、.
 */
function readingsOf(steps: readonly PinStep[], places: readonly string[]): PinStep[][][] {
  const as = (units: Partial<Record<PinUnit, PinUnit>>) =>
    steps.map((step) => ({ ...step, unit: units[step.unit] ?? step.unit }));
  const plain = [[[...steps]], withParagraphs(steps, places), [as({ 部分: '编' })]];
  return places.some(isInArticle)
    ? plain
    : [...plain, [as({ 条: '部分', 款: '项', 项: '点' }), as({ 条: '部分', 款: '段' })]];
}

/** 第三条第（二）项 leaves out in which 款 it stands. */
function withParagraphs(steps: readonly PinStep[], places: readonly string[]): PinStep[][] {
  const article = steps.findIndex(({ unit }) => unit === '条');
  if (article < 0 || steps[article + 1]?.unit !== '项') return [];
  const paragraphs = places.filter((id) => isInArticle(parentId(id)) && lastStep(id).element === 'para');
  const numbers = new Set(paragraphs.map((id) => lastStep(id).number ?? 1));
  const [above, below] = [steps.slice(0, article + 1), steps.slice(article + 1)];
  return [...numbers].map((number) => [...above, { unit: '款', number }, ...below]);
}

/** The one place that the steps name; where they name several, or none from the top, each that ends so. */
function fitsAsRead(steps: readonly PinStep[], places: readonly string[]): string[] {
  const one = resolvePin(steps, indexPlaces(places));
  if (one && isNamed(one, steps)) return [one];
  const fits = places.filter((id) => isNamed(id, steps) && resolvePin(steps, indexPlaces([id])) === id);
  const fromTop = fits.filter((id) => readClauseId(id).length <= steps.length);
  return fromTop.length > 0 ? fromTop : fits;
}

/** Says whether the place is what the last step names, and not what holds it. */
function isNamed(id: string, steps: readonly PinStep[]): boolean {
  const step = steps[steps.length - 1];
  const { element, number, inserted } = lastStep(id);
  const expected = isInArticle(parentId(id)) ? elementsInArticle : elements;
  return (
    step !== undefined &&
    expected[step.unit] === element &&
    step.number === number &&
    step.inserted === inserted
  );
}
