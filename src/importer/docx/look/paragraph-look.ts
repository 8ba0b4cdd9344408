import { parseWhole, valOf } from '#importer/docx/word-xml.ts';
import { attributeOf, elementAt, elementOf, type XmlElement } from '#importer/package/xml.ts';
import type { DocxList } from './list-table.ts';
import type { StyleSheet } from './style-sheet.ts';

export interface ParagraphLook {
  align?: 'left' | 'center' | 'right';
  /** Indent of the first line, in letters of the given size in points. */
  indentAt: (size: number) => number;
  numbering?: { list: DocxList | undefined; level: number };
  /** `pPr` of its styles, own first. */
  styles: XmlElement[];
}

const aligns: Record<string, 'left' | 'center' | 'right'> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
};

export function readLook(
  own: XmlElement | undefined,
  sheet: StyleSheet,
  lists: Map<string, DocxList>,
): ParagraphLook {
  const styles = sheet.paragraph(valOf(own, 'pStyle'));
  const inherited = styles.flatMap((style) => elementOf(style, 'pPr') ?? []);
  const numbering = readNumbering(own, styles, lists);
  const level = numbering?.list?.properties[numbering.level];
  // A paragraph's own list overrides the indent of its style; a style's own indent overrides its list.
  const isOwn = elementAt(own, 'numPr') !== undefined;
  const layers = [
    own,
    ...(isOwn ? [level] : []),
    ...inherited,
    ...(isOwn ? [] : [level]),
    sheet.defaults.paragraph,
  ];
  const align = aligns[firstOf(layers, (layer) => valOf(layer, 'jc')) ?? ''];
  const indents = layers.flatMap((layer) => elementOf(layer, 'ind') ?? []);
  return {
    ...(align && { align }),
    indentAt: (size) => indentOf(indents, size),
    ...(numbering && { numbering }),
    styles,
  };
}

/**
 * The list of a paragraph: its own, else that of its styles. A style's level is the one that names the style.
 * `numId` 0 takes a paragraph out of its list.
 */
function readNumbering(own: XmlElement | undefined, styles: XmlElement[], lists: Map<string, DocxList>) {
  const layers = [own, ...styles.map((style) => elementOf(style, 'pPr'))].map((layer) =>
    elementOf(layer, 'numPr'),
  );
  const id = firstOf(layers, (layer) => valOf(layer, 'numId'));
  if (id === undefined || id === '0') return undefined;
  const list = lists.get(id);
  const stated = parseWhole(firstOf(layers, (layer) => valOf(layer, 'ilvl'))) ?? 0;
  if (valOf(layers[0], 'numId') !== undefined) return { list, level: stated };
  const named = firstOf(styles, (style) => list?.levelOfStyle.get(attributeOf(style, 'styleId') ?? ''));
  return { list, level: parseWhole(valOf(layers[0], 'ilvl')) ?? named ?? stated };
}

function firstOf<T, R>(layers: T[], read: (layer: T) => R | undefined): R | undefined {
  for (const layer of layers) {
    const value = read(layer);
    if (value !== undefined) return value;
  }
  return undefined;
}

/**
 * Indents in hundredths of letters take precedence over twips, and a hanging indent over that of the first
 * line. What one layer lacks comes from the next.
 */
function indentOf(indents: XmlElement[], size: number): number {
  const read = (name: string) => parseWhole(firstOf(indents, (indent) => attributeOf(indent, name)));
  const measure = (...names: string[]) => {
    const letters = names.map((name) => read(`${name}Chars`)).find(Boolean);
    const twips = names.map(read).find((value) => value !== undefined);
    return letters ? letters / 100 : (twips ?? 0) / 20 / size;
  };
  const isHanging = firstOf(indents, (indent) => {
    const has = (name: string) =>
      [name, `${name}Chars`].some((each) => parseWhole(attributeOf(indent, each)));
    if (has('hanging')) return true;
    return has('firstLine') || attributeOf(indent, 'firstLine') !== undefined ? false : undefined;
  });
  const first = isHanging ? -measure('hanging') : measure('firstLine');
  return Math.round((measure('left', 'start') + first) * 100) / 100;
}
