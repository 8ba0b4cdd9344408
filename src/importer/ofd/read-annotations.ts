import type { Finding } from '#importer/finding/finding.ts';
import { excerpt, type Place } from '#importer/finding/place.ts';
import {
  attributeOf,
  charactersOf,
  descendantsOf,
  elementOf,
  elementsOf,
  type XmlElement,
} from '#importer/package/xml.ts';
import type { OfdDocument } from './ofd-document.ts';

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
