import type { PinStep, PinUnit } from './find-pins.ts';
import type { PlaceIndex } from './place-index.ts';

/** Prefixes of eIds by the words for the levels, in official documents and in statutes. */
type Prefixes = Partial<Record<PinUnit, string>>;
const official: Prefixes = {
  附件: 'att',
  编: 'part',
  章: 'chp',
  节: 'subchp',
  部分: 'sec',
  项: 'para',
  点: 'subpara',
  小点: 'point',
  段: 'p',
};
const statute: Prefixes = {
  附件: 'att',
  编: 'part',
  章: 'chp',
  节: 'subchp',
  条: 'art',
  款: 'para',
  项: 'point',
  目: 'indent',
};
/** 第一部分 is a heading of its own in some texts, and 一、 in most. */
const divided: Prefixes = { ...official, 部分: 'part' };

/**
 * The id, among those of the cited document, that the steps of a pin mean. Undefined when the document has no
 * such place, or more than one: 第（三）项 alone, in a document with several third items.
 */
export function resolvePin(steps: readonly PinStep[], places: PlaceIndex): string | undefined {
  const article = steps.findIndex(({ unit }) => unit === '条');
  if (article < 0) {
    const systems = steps.some(({ unit }) => unit === '部分' || !(unit in statute))
      ? [divided, official]
      : [official, statute];
    for (const prefixes of systems) {
      const id = pathOf(steps, prefixes);
      const found = id && places.find(id);
      if (found) return found;
    }
    return undefined;
  }
  // Articles are counted through: what stands above one is not in its id. What it holds may have no id of its
  // own.
  const above = steps.slice(0, article).filter(({ unit }) => unit === '附件');
  for (let end = steps.length; end > article; end--) {
    for (const below of readings(steps.slice(article, end))) {
      const id = pathOf([...above, ...below], statute);
      const found = id && places.find(id);
      if (found) return found;
    }
  }
  return undefined;
}

/** 第三条第（二）项 leaves out that an article of one paragraph has a first one. */
function readings(steps: PinStep[]): PinStep[][] {
  const [article, next] = steps;
  return article && next?.unit === '项'
    ? [steps, [article, { unit: '款', number: 1 }, ...steps.slice(1)]]
    : [steps];
}

function pathOf(steps: readonly PinStep[], prefixes: Prefixes): string | undefined {
  if (steps.some(({ unit }) => !prefixes[unit])) return undefined;
  return steps
    .map(({ unit, number, inserted }) => `${prefixes[unit]}_${number}${inserted ? `-${inserted}` : ''}`)
    .join('__');
}
