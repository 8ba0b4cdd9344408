import { throwDamaged } from '#importer/model/unreadable.ts';
import { attributeOf, charactersOf, elementOf, elementsOf, type XmlElement } from '#importer/package/xml.ts';
import { findStrokes } from '#importer/page/find-strokes.ts';
import { countLetters } from '#importer/page/judge-sheets.ts';
import type { Sheet } from '#importer/page/sheet.ts';
import { combine, type Matrix, matrixOf, unitBox } from '#importer/page/transform.ts';
import { boxOf, numbersOf } from './numbers-of.ts';
import { readTextObject } from './read-text-object.ts';

/** A page being read, and what its objects refer to. */
export interface OfdPage {
  sheet: Sheet;
  composites: ReadonlyMap<string, XmlElement>;
  fonts: ReadonlyMap<string, string>;
  /** Words that are not shown. */
  hidden: string[];
  /** Words whose glyphs are chosen one by one. */
  glyphs: string[];
  /** Number of objects drawn, limited because graphics may draw each other over and over. */
  objects: number;
}

/** A composite may draw others, and in a damaged file itself. */
const maxDepth = 12;
const mostObjects = 100_000;

/** Reads all objects below an element: layers and blocks nest. */
export function readObjects(parent: XmlElement, base: Matrix, page: OfdPage, depth = 0): void {
  if (depth > maxDepth) return;
  for (const element of elementsOf(parent)) {
    if (++page.objects > mostObjects) throwDamaged(`第 ${page.sheet.page} 页有 ${mostObjects} 个以上的图元`);
    const matrix = objectMatrix(element, base);
    switch (element.localName) {
      case 'TextObject':
        readText(element, matrix, page);
        break;
      case 'PathObject':
        readPath(element, matrix, page.sheet);
        break;
      case 'ImageObject':
        page.sheet.images.push({ box: unitBox(matrix) });
        break;
      case 'CompositeObject': {
        const unit = page.composites.get(attributeOf(element, 'ResourceID') ?? '');
        const content = unit && elementOf(unit, 'Content');
        if (content) readObjects(content, matrix, page, depth + 1);
        break;
      }
      case 'Content':
      case 'Layer':
      case 'PageBlock':
        readObjects(element, base, page, depth + 1);
    }
  }
}

/** Maps coordinates of an object to the page: its own matrix first, then its position. */
function objectMatrix(element: XmlElement, base: Matrix): Matrix {
  const boundary = boxOf(attributeOf(element, 'Boundary'));
  const placed = combine(base, [1, 0, 0, 1, boundary?.x ?? 0, boundary?.y ?? 0]);
  const own = attributeOf(element, 'CTM');
  if (own !== undefined) return combine(placed, matrixOf(numbersOf(own)));
  const isImage = element.localName === 'ImageObject' && boundary;
  return isImage ? combine(placed, [boundary.width, 0, 0, boundary.height, 0, 0]) : placed;
}

function readText(element: XmlElement, matrix: Matrix, page: OfdPage): void {
  const font = page.fonts.get(attributeOf(element, 'Font') ?? '');
  const { runs, turned } = readTextObject(element, matrix, font);
  const words = runs.map(({ text }) => text).join('') || turned;
  if (!words.trim()) return;
  if (elementOf(element, 'CGTransform')) page.glyphs.push(words);
  if (attributeOf(element, 'Visible') === 'false') page.hidden.push(words);
  else if (isWithoutInk(element)) {
    page.sheet.invisible += countLetters(words);
    page.sheet.runs.push(...runs);
  } else {
    page.sheet.visible += countLetters(words);
    page.sheet.runs.push(...runs);
    if (turned) page.sheet.turned.push(turned);
  }
}

function isWithoutInk(element: XmlElement): boolean {
  const alpha = attributeOf(element, 'Alpha') ?? attributeOf(elementOf(element, 'FillColor'), 'Alpha');
  const isUnfilled = attributeOf(element, 'Fill') === 'false' && attributeOf(element, 'Stroke') !== 'true';
  return isUnfilled || (alpha !== undefined && Number(alpha) === 0);
}

/** Steps of a path are letters, each with its numbers (GB/T 33190-2016, 9.1): M and L draw straight lines. */
function readPath(element: XmlElement, matrix: Matrix, sheet: Sheet): void {
  const data = charactersOf(elementOf(element, 'AbbreviatedData'));
  let points: [number, number][] = [];
  const end = () => {
    const strokes = findStrokes(points, matrix);
    sheet.strokes.push(...strokes);
    if (strokes.length === 0) sheet.shapes++;
    points = [];
  };
  for (const [, letter, numbers] of data.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const [x = 0, y = 0] = numbersOf(numbers);
    if ((letter === 'M' || letter === 'S') && points.length > 0) end();
    if (letter === 'M' || letter === 'S' || letter === 'L') points.push([x, y]);
    else if (letter === 'C' && points[0]) points.push(points[0]);
    else points = [];
  }
  end();
}
