import { numberOf, valOf } from '#importer/docx/word-xml.ts';
import { attributeOf, elementOf, type XmlElement } from '#importer/package/xml.ts';
import { isSymbolFont } from '#importer/symbol/read-symbol.ts';
import type { RunLook } from '#importer/word/run-look.ts';
import { type StyleSheet, switchIn } from './style-sheet.ts';

/** Size of letters without any formatting, in half-points. */
const defaultSize = 20;

export function readRunLook(
  own: XmlElement | undefined,
  paragraph: XmlElement[],
  sheet: StyleSheet,
): RunLook {
  const styles = [...sheet.character(valOf(own, 'rStyle')), ...paragraph];
  const layers = [own, ...styles.map((style) => elementOf(style, 'rPr')), sheet.defaults.run];
  const size = layers.map((layer) => numberOf(layer, 'sz')).find((value) => value !== undefined && value > 0);
  const font = attributeOf(elementOf(own, 'rFonts'), 'ascii');
  return {
    hidden: switchIn(layers, 'vanish'),
    size: (size ?? defaultSize) / 2,
    ...(isSymbolFont(font) && { symbolFont: font }),
    struck: switchIn(layers, 'strike') || switchIn(layers, 'dstrike'),
    raised: /^(?:super|sub)script$/.test(valOf(own, 'vertAlign') ?? ''),
  };
}
