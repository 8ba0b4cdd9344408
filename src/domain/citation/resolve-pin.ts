import type { PinStep, PinUnit } from './find-pins.ts';

/** Short forms of eIds: a level of an official document, and of a statute, by the word that names it. */
const official: Partial<Record<PinUnit, string>> = {
  附件: 'att',
  部分: 'sec',
  项: 'para',
  点: 'subpara',
  小点: 'point',
  段: 'p',
};
const statute: Partial<Record<PinUnit, string>> = {
  附件: 'att',
  编: 'part',
  章: 'chp',
  节: 'sec',
  条: 'art',
  款: 'para',
  项: 'point',
  目: 'indent',
};

/**
 * Takes the steps of a pin and the ids of the cited document; gives the id that it means. Undefined when the document
 * has no such place, or more than one: 第（三）项 alone, in a document with several third items.
 */
export function resolvePin(steps: readonly PinStep[], ids: readonly string[]): string | undefined {
  const article = steps.findIndex(({ unit }) => unit === '条');
  if (article < 0) {
    const levels = steps.some(({ unit }) => unit === '部分' || !(unit in statute))
      ? [official]
      : [official, statute];
    for (const level of levels) {
      const id = pathOf(steps, level);
      const found = id && single(id, ids);
      if (found) return found;
    }
    return undefined;
  }
  // Articles are counted through: what stands above one is not in its id. What an article holds may have no id of its own.
  const above = steps.slice(0, article).filter(({ unit }) => unit === '附件');
  for (let end = steps.length; end > article; end--) {
    for (const below of readings(steps.slice(article, end))) {
      const id = pathOf([...above, ...below], statute);
      const found = id && single(id, ids);
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

function pathOf(steps: readonly PinStep[], forms: Partial<Record<PinUnit, string>>): string | undefined {
  if (steps.some(({ unit }) => !forms[unit])) return undefined;
  return steps
    .map(({ unit, number, inserted }) => `${forms[unit]}_${number}${inserted ? `-${inserted}` : ''}`)
    .join('__');
}

/** The id itself, or the only one that ends with it: a forwarded text's own clauses stand below its attachment. */
function single(path: string, ids: readonly string[]): string | undefined {
  if (ids.includes(path)) return path;
  const ending = ids.filter((id) => id.endsWith(`__${path}`));
  return ending.length === 1 ? ending[0] : undefined;
}
