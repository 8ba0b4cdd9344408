import type { Element } from 'hast';
import { attributeOf, elementsIn, lettersOf } from '#importer/html/page/node.ts';
import type { Look } from '#importer/html/style/look.ts';
import { formatNumber } from '#importer/numbering/format-number.ts';

/** What browsers show before each item of a list. */
export interface ListMarkers {
  labels: Map<Element, string>;
  kind: 'numbers' | 'typed' | 'bullets' | 'none';
}

/** Items that begin like this have a typed number. */
const typedNumber =
  /^\s*(?:[一二三四五六七八九十百]+[、.．]|[（(][一二三四五六七八九十\d]+[)）]|\d+[.．、)）]|第[一二三四五六七八九十百\d]+[章节条]|[①-⑳])/;

/** Makes the numbers or bullets of a list; none if a style says so, or if all items have typed numbers. */
export function listMarkers(list: Element, lookOf: (element: Element) => Look): ListMarkers {
  // A browser counts only items that are shown.
  const items = elementsIn(list).filter((each) => each.tagName === 'li' && lookOf(each).display === 'block');
  const { marker } = lookOf(list);
  return list.tagName === 'ol'
    ? numbersOf(list, items, marker, lookOf)
    : bulletsOf(list, items, marker, lookOf);
}

type LookOf = (element: Element) => Look;

function bulletsOf(list: Element, items: Element[], marker: string | undefined, lookOf: LookOf): ListMarkers {
  const name = marker ?? attributeOf(list, 'type')?.toLowerCase() ?? 'disc';
  const labels = new Map<Element, string>();
  for (const item of items) {
    const sign = bullets[lookOf(item).marker ?? name];
    if (sign) labels.set(item, sign);
  }
  return { labels, kind: labels.size > 0 ? 'bullets' : 'none' };
}

function numbersOf(list: Element, items: Element[], marker: string | undefined, lookOf: LookOf): ListMarkers {
  const labels = new Map<Element, string>();
  if (items.length > 0 && items.every((item) => typedNumber.test(lettersOf(item))))
    return { labels, kind: marker === 'none' ? 'none' : 'typed' };
  const step = list.properties.reversed === undefined ? 1 : -1;
  let number = wholeOf(list, 'start') ?? (step === 1 ? 1 : items.length);
  for (const item of items) {
    number = wholeOf(item, 'value') ?? number;
    const type = attributeOf(item, 'type') ?? attributeOf(list, 'type') ?? '';
    const style = lookOf(item).marker ?? marker ?? listTypes[type] ?? 'decimal';
    if (style !== 'none') labels.set(item, write(number, style));
    number += step;
  }
  return { labels, kind: labels.size > 0 ? 'numbers' : 'none' };
}

function wholeOf(element: Element, name: string): number | undefined {
  const value = Number.parseInt(attributeOf(element, name) ?? '', 10);
  return Number.isSafeInteger(value) ? value : undefined;
}

/** A style that is not known shows digits, as in a browser (CSS Counter Styles 3, 2). */
function write(number: number, marker: string): string {
  const decimal: NumberStyle = ['decimal', '.'];
  const own = Object.hasOwn(bullets, marker) ? bullets[marker] : undefined;
  if (own !== undefined) return own;
  const [format, suffix] =
    (Object.hasOwn(numberStyles, marker) ? numberStyles[marker] : undefined) ?? decimal;
  const { text, doubt } = number > 0 ? formatNumber(format, number) : { text: '', doubt: 'out-of-range' };
  return doubt === 'out-of-range' ? `${number}${suffix}` : `${text}${suffix}`;
}

/** Name of a number format, and the suffix of the number. */
type NumberStyle = readonly [format: string, suffix: string];

/** The attribute `type` of `<ol>` and `<li>`. */
const listTypes: Record<string, string> = {
  1: 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};

/** `list-style-type` of CSS Counter Styles 3, as far as Chinese pages use it. */
const numberStyles: Record<string, NumberStyle> = {
  decimal: ['decimal', '.'],
  'decimal-leading-zero': ['decimalZero', '.'],
  'lower-alpha': ['lowerLetter', '.'],
  'lower-latin': ['lowerLetter', '.'],
  'upper-alpha': ['upperLetter', '.'],
  'upper-latin': ['upperLetter', '.'],
  'lower-roman': ['lowerRoman', '.'],
  'upper-roman': ['upperRoman', '.'],
  'cjk-decimal': ['ideographDigital', '、'],
  'simp-chinese-informal': ['chineseCountingThousand', '、'],
  'trad-chinese-informal': ['taiwaneseCountingThousand', '、'],
  'cjk-ideographic': ['taiwaneseCountingThousand', '、'],
  'simp-chinese-formal': ['chineseLegalSimplified', '、'],
  'trad-chinese-formal': ['ideographLegalTraditional', '、'],
  'cjk-heavenly-stem': ['ideographTraditional', '、'],
  'cjk-earthly-branch': ['ideographZodiac', '、'],
};

/** The marks of lists without numbers. */
const bullets: Record<string, string> = { disc: '•', circle: '○', square: '▪' };
