import type { Element } from 'hast';
import { defined } from '#domain/defined.ts';
import { attributeOf } from '#importer/html/page/node.ts';
import { isSymbolFont } from '#importer/symbol/read-symbol.ts';
import { parseLength, parseSize } from './length.ts';
import { type Declarations, parseDeclarations, type StyleSheet } from './style-sheet.ts';

/** How an element looks, as far as the page itself tells. */
export interface Look {
  display: 'block' | 'inline' | 'none';
  align?: 'left' | 'center' | 'right';
  /** Indent of the first line of a block, in points or em. */
  indent?: { points: number } | { letters: number };
  /** Font size in points. */
  size?: number;
  /** Treatment of white space, by the values of CSS. */
  space: 'pre' | 'pre-line' | 'normal';
  symbolFont?: string;
  /** Style of list markers, as in CSS. */
  marker?: string;
}

export const plainLook: Look = { display: 'block', space: 'normal' };

/** Computes the look of an element from its attributes, the rules of the page and its parent. */
export function lookOf(element: Element, parent: Look, sheet: StyleSheet): Look {
  const own = parseDeclarations(attributeOf(element, 'style') ?? '');
  const ruled = sheet.of(element);
  const say = (name: string) => own.get(name) ?? ruled.get(name);
  const display = displayOf(element, say);
  const size = sizeOf(element, parent.size, say);
  const isBlock = display === 'block';
  return {
    display,
    space: spaceOf(element, say) ?? parent.space,
    ...defined({
      align: (isBlock ? alignOf(element, say) : undefined) ?? parent.align,
      indent: (isBlock ? indentOf(say) : undefined) ?? parent.indent,
      size,
      symbolFont: fontOf(element, own, ruled) ?? parent.symbolFont,
      marker: say('list-style-type') ?? markerIn(say('list-style')) ?? parent.marker,
    }),
  };
}

type Say = (name: string) => string | undefined;

function displayOf(element: Element, say: Say): Look['display'] {
  const display = say('display') ?? '';
  const isHidden =
    display === 'none' ||
    element.properties.hidden !== undefined ||
    ['hidden', 'collapse'].includes(say('visibility') ?? '') ||
    say('mso-hide') === 'all' ||
    (element.tagName === 'dialog' && element.properties.open === undefined) ||
    /^0(?:\.0+)?(?:pt|px|em|%)?$/.test(say('font-size') ?? '');
  if (isHidden) return 'none';
  if (/^inline/.test(display)) return 'inline';
  if (/^(?:block|flex|grid|list-item|table|flow-root)/.test(display)) return 'block';
  return elementDisplays.has(element.tagName) ? 'block' : 'inline';
}

function alignOf(element: Element, say: Say): Look['align'] {
  if (element.tagName === 'center') return 'center';
  return aligns[say('text-align') ?? attributeOf(element, 'align')?.toLowerCase() ?? ''];
}

/** Word states the indent in characters as well as in points, which depend on its own font. */
function indentOf(say: Say): Look['indent'] {
  const letters = Number(say('mso-char-indent-count') ?? Number.NaN);
  if (!Number.isNaN(letters)) return { letters };
  return parseLength(say('text-indent') ?? '');
}

function sizeOf(element: Element, around: number | undefined, say: Say): number | undefined {
  const stated = say('font-size') ?? sizeIn(say('font'));
  const size = stated === undefined ? undefined : parseSize(stated, around);
  if (size !== undefined) return Math.round(size * 100) / 100;
  if (element.tagName === 'font') return fontSizes[attributeOf(element, 'size') ?? ''] ?? around;
  return headingSizes[element.tagName] ?? around;
}

/** `bold 16pt/28pt 仿宋` */
const sizeIn = (font = ''): string | undefined => /(?:^|\s)(\d[\d.]*(?:pt|px|em|%))/.exec(font)?.[1];

function spaceOf(element: Element, say: Say): Look['space'] | undefined {
  const space = say('white-space');
  if (space === undefined) return element.tagName === 'pre' ? 'pre' : undefined;
  if (space === 'pre-line') return space;
  return space === 'inherit' ? undefined : /^(?:pre|break-spaces)/.test(space) ? 'pre' : 'normal';
}

/** A symbol font applies until another font is set. */
function fontOf(element: Element, own: Declarations, ruled: Declarations): string | undefined {
  const family =
    own.get('font-family') ??
    familyIn(own.get('font')) ??
    (element.tagName === 'font' ? attributeOf(element, 'face') : undefined) ??
    ruled.get('font-family');
  const first = family?.split(',')[0]?.replace(/["']/g, '').trim();
  if (first === undefined) return undefined;
  return isSymbolFont(first) ? first : '';
}

const familyIn = (font = ''): string | undefined => /\d(?:pt|px)(?:\/\S+)?\s+(.+)$/.exec(font)?.[1];

/** Finds the type in a `list-style` shorthand, such as `none inside` or `url(dot.gif)`. */
function markerIn(list: string | undefined): string | undefined {
  if (list === undefined) return undefined;
  if (/\bnone\b|url\(/.test(list)) return 'none';
  return list.split(/\s+/).find((word) => word !== 'inside' && word !== 'outside');
}

/** Block elements, unless a style says otherwise. */
const elementDisplays: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p pre ' +
    'search section summary table tbody td tfoot th thead tr ul xmp'
  ).split(' '),
);

const aligns: Record<string, 'left' | 'center' | 'right'> = {
  left: 'left',
  start: 'left',
  center: 'center',
  middle: 'center',
  '-webkit-center': 'center',
  right: 'right',
  end: 'right',
};

/** Sizes of `<font size>` in points. hast turns `+1` into 1, so 1 is left out as ambiguous. */
const fontSizes: Record<string, number> = { 2: 9.75, 3: 12, 4: 13.5, 5: 18, 6: 24, 7: 36 };

/** Sizes of headings in points, as browsers show them unless a style says otherwise. */
const headingSizes: Record<string, number> = { h1: 24, h2: 18, h3: 14.04 };
