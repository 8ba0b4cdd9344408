import { childrenOf, numberOf, parseWhole, switchOf, valOf } from '#importer/docx/word-xml.ts';
import { type List, type ListLevel, levelCount, parseLevelText } from '#importer/numbering/list.ts';
import { attributeOf, elementAt, elementOf, elementsOf, type XmlElement } from '#importer/package/xml.ts';
import { readSymbol } from '#importer/symbol/read-symbol.ts';
import type { StyleSheet } from './style-sheet.ts';

/** A list of the file, with what it says of its levels besides their numbers. */
export interface DocxList extends List {
  /** Levels linked to styles, by the style's id. */
  levelOfStyle: Map<string, number>;
  /** `pPr` of each level. */
  properties: (XmlElement | undefined)[];
}

/** Lists by `numId`. Definitions are followed through numbering styles (`numStyleLink`). */
export function readLists(root: XmlElement | undefined, styles: StyleSheet): Map<string, DocxList> {
  const definitions = byId(root, 'abstractNum', 'abstractNumId');
  const numbers = byId(root, 'num', 'numId');
  const definitionOf = (number: XmlElement, seen: Set<XmlElement>): XmlElement | undefined => {
    const definition = definitions.get(valOf(number, 'abstractNumId') ?? '');
    const link = valOf(definition, 'numStyleLink');
    if (!definition || !link || seen.has(definition)) return definition;
    const linked = numbers.get(valOf(elementAt(styles.style(link), 'pPr', 'numPr'), 'numId') ?? '');
    return linked ? definitionOf(linked, seen.add(definition)) : definition;
  };
  const lists = new Map<string, DocxList>();
  for (const [id, number] of numbers) {
    const definition = definitionOf(number, new Set());
    if (definition) lists.set(id, readList(id, number, definition));
  }
  return lists;
}

function byId(root: XmlElement | undefined, name: string, attribute: string): Map<string, XmlElement> {
  const elements = root ? elementsOf(root, name) : [];
  return new Map(elements.map((element) => [attributeOf(element, attribute) ?? '', element]));
}

function readList(id: string, number: XmlElement, definition: XmlElement): DocxList {
  const elements: (XmlElement | undefined)[] = Array.from({ length: levelCount });
  const place = (level: XmlElement, index = parseWhole(attributeOf(level, 'ilvl'))) => {
    if (index !== undefined && index >= 0 && index < levelCount) elements[index] = level;
  };
  for (const level of elementsOf(definition, 'lvl')) place(level);
  const starts = new Map<number, number>();
  for (const override of elementsOf(number, 'lvlOverride')) {
    const index = parseWhole(attributeOf(override, 'ilvl'));
    if (index === undefined) continue;
    const start = numberOf(override, 'startOverride');
    if (start !== undefined) starts.set(index, Math.max(0, start));
    const level = elementOf(override, 'lvl');
    if (level) place(level, index);
  }
  return {
    id,
    definition: attributeOf(definition, 'abstractNumId') ?? '',
    levels: elements.map((level) => level && readLevel(level)),
    starts,
    levelOfStyle: new Map(
      elements.flatMap((level, index) => {
        const style = valOf(level, 'pStyle');
        return style ? [[style, index] as const] : [];
      }),
    ),
    properties: elements.map((level) => elementOf(level, 'pPr')),
  };
}

function readLevel(level: XmlElement): ListLevel {
  const suffix = valOf(level, 'suff');
  const restart = numberOf(level, 'lvlRestart');
  const number = childrenOf(level).find((element) => element.localName === 'numFmt');
  const named = attributeOf(number, 'val') ?? 'decimal';
  const format = named === 'custom' ? (attributeOf(number, 'format') ?? named) : named;
  const text = valOf(level, 'lvlText') ?? '';
  return {
    start: Math.max(0, numberOf(level, 'start') ?? 0),
    format,
    text: format === 'bullet' ? [readBullet(level, text)] : parseLevelText(text),
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    ...(restart !== undefined && { restart }),
    ...(switchOf(level, 'isLgl') && { legal: true }),
  };
}

/** A picture, or a symbol without a Unicode character, becomes a plain bullet. */
function readBullet(level: XmlElement, text: string): string {
  const font = attributeOf(elementAt(level, 'rPr', 'rFonts'), 'ascii');
  const signs = [...text].map((sign) => readSymbol(font, sign.codePointAt(0) ?? 0) ?? '•').join('');
  return elementOf(level, 'lvlPicBulletId') ? '•' : signs;
}
