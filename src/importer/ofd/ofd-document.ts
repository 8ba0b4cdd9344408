import type { Finding } from '#importer/finding/finding.ts';
import { throwDamaged, throwUnreadable } from '#importer/model/unreadable.ts';
import type { Package } from '#importer/package/open-package.ts';
import {
  attributeOf,
  charactersOf,
  descendantsOf,
  elementAt,
  elementOf,
  elementsOf,
  type XmlElement,
} from '#importer/package/xml.ts';
import { boxOf } from './numbers-of.ts';

/** A part with its name, to which the paths in it are relative. */
export interface Part {
  name: string;
  root: XmlElement;
}

/** The document of a package, with its resources. */
export interface OfdDocument {
  body: XmlElement;
  main: Part;
  pages: { id: string; part: Part | undefined; path: string }[];
  /** Templates by id. */
  templates: Map<string, Part>;
  /** Composite graphics by id. */
  composites: Map<string, XmlElement>;
  /** Names of fonts by id. */
  fonts: Map<string, string>;
  /** Width and height of a page, in millimetres. */
  size: { width: number; height: number };
  open: (path: string | undefined, from: string) => Part | undefined;
}

const a4 = { width: 210, height: 297 };

/** Opens the first document of a package; further ones are reported. Throws Unreadable. */
export function openOfdDocument(parts: Package, findings: Finding[]): OfdDocument {
  if (parts.names.some((name) => /(?:^|\/)(?:encryptions?\.xml|decryptseed\.dat)$/i.test(name)))
    throwUnreadable('file-locked', {});
  const open: OfdDocument['open'] = (path, from) => {
    const name = path === undefined ? undefined : partAt(parts, path, from);
    const root = name === undefined ? undefined : parts.xml(name);
    return name !== undefined && root ? { name, root } : undefined;
  };
  const entry = open('OFD.xml', '');
  if (!entry) throwDamaged('没有 OFD.xml');
  const [body, ...others] = elementsOf(entry.root, 'DocBody');
  if (!body) throwDamaged('OFD.xml 中没有文档');
  if (others.length > 0)
    findings.push({ code: 'ofd-others-left', args: { count: others.length }, place: { kind: 'file' } });
  const main = open(charactersOf(elementOf(body, 'DocRoot')), entry.name);
  if (!main) throwDamaged('OFD.xml 所指的文档不在文件中');
  const common = elementOf(main.root, 'CommonData');
  const size = boxOf(charactersOf(elementAt(common, 'PageArea', 'PhysicalBox'))) ?? a4;
  const pages = elementsOf(elementOf(main.root, 'Pages') ?? main.root, 'Page').map((page) => {
    const path = attributeOf(page, 'BaseLoc') ?? '';
    return { id: attributeOf(page, 'ID') ?? '', part: open(path, main.name), path };
  });
  return { body, main, pages, size, open, ...readResources(common, main, open) };
}

function readResources(common: XmlElement | undefined, main: Part, open: OfdDocument['open']) {
  const templates = new Map<string, Part>();
  const composites = new Map<string, XmlElement>();
  const fonts = new Map<string, string>();
  for (const element of common ? elementsOf(common) : []) {
    if (element.localName === 'TemplatePage') {
      const part = open(attributeOf(element, 'BaseLoc'), main.name);
      if (part) templates.set(attributeOf(element, 'ID') ?? '', part);
    }
    if (element.localName === 'PublicRes' || element.localName === 'DocumentRes') {
      const part = open(charactersOf(element), main.name);
      for (const unit of part ? descendantsOf(part.root, 'CompositeGraphicUnit') : [])
        composites.set(attributeOf(unit, 'ID') ?? '', unit);
      for (const font of part ? descendantsOf(part.root, 'Font') : [])
        fonts.set(attributeOf(font, 'ID') ?? '', attributeOf(font, 'FontName') ?? '');
    }
  }
  return { templates, composites, fonts };
}

/** The name of a part that a path in `from` leads to: absolute, or relative to the folder of `from`. */
export function partAt(parts: Package, path: string, from: string): string | undefined {
  const clean = path.trim().replaceAll('\\', '/');
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  const candidates = clean.startsWith('/') ? [clean] : [folder + clean, clean];
  const names = new Set(parts.names.map((name) => name.toLowerCase()));
  return candidates.map(normal).find((name) => names.has(name.toLowerCase()));
}

/** Without `.`, `..` and empty steps. */
function normal(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
