import type { Finding } from '#importer/finding/finding.ts';
import { excerpt, type Place } from '#importer/finding/place.ts';
import {
  attributeOf,
  charactersOf,
  descendantsOf,
  elementAt,
  elementOf,
  elementsOf,
  type XmlElement,
} from '#importer/package/xml.ts';
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

const kinds: Record<string, string> = {
  watermark: '水印',
  stamp: '图章',
  path: '划线',
  highlight: '高亮',
  link: '链接',
};

/** Reports annotations, drawn over pages and not part of their text: watermarks, stamps, remarks. */
export function readAnnotations({ main, open, pages }: OfdDocument): Finding[] {
  const path = charactersOf(elementOf(main.root, 'Annotations')).trim();
  const list = path ? open(path, main.name) : undefined;
  if (!list) return [];
  const findings = new Map<string, Finding>();
  for (const entry of elementsOf(list.root, 'Page')) {
    const page = pages.findIndex(({ id }) => id === attributeOf(entry, 'PageID')) + 1;
    const place: Place = page > 0 ? { kind: 'page', page } : { kind: 'file' };
    const part = open(charactersOf(elementOf(entry, 'FileLoc')), list.name);
    for (const annotation of part ? elementsOf(part.root, 'Annot') : []) {
      const finding = findingOf(annotation, place);
      // A watermark is on every page.
      if (finding && !findings.has(JSON.stringify(finding.args)))
        findings.set(JSON.stringify(finding.args), finding);
    }
  }
  return [...findings.values()];
}

function findingOf(annotation: XmlElement, place: Place): Finding | undefined {
  const type = (attributeOf(annotation, 'Type') ?? '').toLowerCase();
  const drawn = descendantsOf(annotation, 'TextCode').map(charactersOf).join('').trim();
  const words = excerpt(drawn || charactersOf(elementOf(annotation, 'Remark')));
  if (type === 'link' && !words) return undefined;
  if (type === 'watermark') return { code: 'watermark-left', args: { words }, place };
  return { code: 'annotation-left', args: { kind: kinds[type] ?? (type || '批注'), words }, place };
}
