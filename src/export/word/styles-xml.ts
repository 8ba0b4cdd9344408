import { characterSpacing, linePitch } from './measures.ts';
import {
  characters,
  type Font,
  fonts,
  lines,
  lookOf,
  type ParagraphStyle,
  paragraphLooks,
} from './styles.table.ts';
import { element, valued, wordNamespaces, xmlFile } from './xml.ts';

/** Red of a red head: yellow 80, magenta 80. */
const red = 'D7000F';

export const stylesXml = (): string =>
  xmlFile(
    element(
      'w:styles',
      wordNamespaces,
      defaults(),
      ...Object.keys(paragraphLooks).map((style) => paragraphStyle(style as ParagraphStyle)),
      characterStyle('Hyperlink', 'Hyperlink', valued('w:color', '1F3864')),
      characterStyle('FootnoteReference', 'footnote reference', valued('w:vertAlign', 'superscript')),
    ),
  );

/** Latin letters and digits are set in a face of their own. */
export const fontOf = (font: Font): string =>
  element('w:rFonts', {
    'w:ascii': 'Times New Roman',
    'w:hAnsi': 'Times New Roman',
    'w:eastAsia': fonts[font].name,
    'w:hint': 'eastAsia',
  });

export const sizeOf = (points: number): string => valued('w:sz', points * 2) + valued('w:szCs', points * 2);

export const fontTableXml = (): string =>
  xmlFile(
    element(
      'w:fonts',
      wordNamespaces,
      ...Object.values(fonts).map(({ name, otherwise }) =>
        element('w:font', { 'w:name': name }, valued('w:altName', otherwise), valued('w:charset', '86')),
      ),
    ),
  );

const defaults = (): string =>
  element(
    'w:docDefaults',
    {},
    element(
      'w:rPrDefault',
      {},
      element(
        'w:rPr',
        {},
        fontOf('fangsong'),
        valued('w:spacing', characterSpacing),
        sizeOf(16),
        element('w:lang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN' }),
      ),
    ),
    element('w:pPrDefault', {}, element('w:pPr', {}, valued('w:jc', 'both'))),
  );

function paragraphStyle(style: ParagraphStyle): string {
  const { name, font, size, red: isRed } = lookOf(style);
  const letters = [
    font ? fontOf(font) : '',
    isRed ? valued('w:color', red) : '',
    size === undefined ? '' : sizeOf(size),
  ].join('');
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': style, ...(style === 'Text' && { 'w:default': 1 }) },
    valued('w:name', name),
    element('w:qFormat'),
    element('w:pPr', {}, paragraphProperties(style)),
    element('w:rPr', {}, letters),
  );
}

/** In the order of the schema (ECMA-376, 17.3.1.26). */
function paragraphProperties(style: ParagraphStyle): string {
  const {
    align,
    indent = 0,
    setIn,
    before = 0,
    after = 0,
    line,
    rule,
    keepWithNext,
    newPage,
  } = lookOf(style);
  return [
    keepWithNext ? element('w:keepNext') : '',
    newPage ? element('w:pageBreakBefore') : '',
    rule === 'red-below' ? element('w:pBdr', {}, border('w:bottom', red, 8, 11)) : '',
    // Thick over thin below the mark, thin over thick at the foot (10.1).
    rule === 'letter-below' ? element('w:pBdr', {}, border('w:bottom', red, 24, 6, 'thickThinSmallGap')) : '',
    rule === 'letter-above' ? element('w:pBdr', {}, border('w:top', red, 24, 4, 'thinThickSmallGap')) : '',
    rule === 'around'
      ? element('w:pBdr', {}, border('w:top', 'auto', 8, 1), border('w:bottom', 'auto', 8, 1))
      : '',
    // A comma at the end of a line may hang.
    valued('w:overflowPunct', 1),
    // A line higher than the grid's would take two of them.
    line ? valued('w:snapToGrid', 0) : '',
    element('w:spacing', {
      'w:before': lines(before),
      'w:after': lines(after),
      ...(line !== 'free' && { 'w:line': line ? line * 20 : linePitch, 'w:lineRule': 'exact' }),
    }),
    element('w:ind', {
      'w:left': setIn && 'left' in setIn ? characters(setIn.left ?? 0) : 0,
      'w:right': characters(setIn?.right ?? 0),
      'w:firstLine': characters(indent),
      ...(indent > 0 && { 'w:firstLineChars': indent * 100 }),
    }),
    align ? valued('w:jc', align) : '',
  ].join('');
}

/** `size` in eighths of a point, `space` in points. */
export const border = (side: string, color: string, size: number, space = 0, line = 'single'): string =>
  element(side, { 'w:val': line, 'w:sz': size, 'w:space': space, 'w:color': color });

const characterStyle = (id: string, name: string, letters: string): string =>
  element(
    'w:style',
    { 'w:type': 'character', 'w:styleId': id },
    valued('w:name', name),
    element('w:rPr', {}, letters),
  );
