import { attributeOf, charactersOf, elementAt, elementOf, elementsOf } from '#importer/package/xml.ts';
import type { Sheet } from '#importer/page/sheet.ts';
import type { Matrix } from '#importer/page/transform.ts';
import { boxOf } from './numbers-of.ts';
import type { OfdDocument, Part } from './ofd-document.ts';
import { type OfdPage, readObjects } from './read-objects.ts';

const pointsPerMillimetre = 72 / 25.4;

/** Reads a page with the templates drawn below or above it. */
export function readOfdPage({ root }: Part, page: number, file: OfdDocument): OfdPage {
  const box = boxOf(charactersOf(elementAt(root, 'Area', 'PhysicalBox')));
  const { width, height } = box ?? file.size;
  const scale = pointsPerMillimetre;
  // The corner of the box is where the page begins.
  const base: Matrix = [scale, 0, 0, scale, -(box?.x ?? 0) * scale, -(box?.y ?? 0) * scale];
  const sheet: Sheet = {
    page,
    width: width * scale,
    height: height * scale,
    ...{ runs: [], strokes: [], images: [], turned: [] },
    ...{ shapes: 0, visible: 0, invisible: 0 },
  };
  const reading: OfdPage = {
    sheet,
    composites: file.composites,
    fonts: file.fonts,
    hidden: [],
    glyphs: [],
    objects: 0,
  };
  for (const use of elementsOf(root, 'Template')) {
    const template = file.templates.get(attributeOf(use, 'TemplateID') ?? '');
    const content = template && elementOf(template.root, 'Content');
    if (content) readObjects(content, base, reading);
  }
  const content = elementOf(root, 'Content');
  if (content) readObjects(content, base, reading);
  return reading;
}
