import { throwDamaged } from '#importer/model/unreadable.ts';
import type { Package } from '#importer/package/open-package.ts';
import { attributeOf, elementsOf, type XmlElement } from '#importer/package/xml.ts';

/** The main part and those related to it. */
export interface DocumentParts {
  main: XmlElement;
  /** Parts related to it, by the last word of the relationship's type; empty if there are none. */
  related: (kind: string) => XmlElement[];
}

interface Relationship {
  kind: string;
  target: string;
}

/** Finds the main part by its relationship, whatever its name. Throws Unreadable. */
export function openDocument(parts: Package): DocumentParts {
  const main = readRelationships(parts, '').find(({ kind }) => kind === 'officeDocument')?.target;
  const name = main ?? 'word/document.xml';
  const root = parts.xml(name);
  if (!root) throwDamaged(`没有正文（${name}）`);
  const relationships = readRelationships(parts, name);
  const opened = new Map<string, XmlElement[]>();
  return {
    main: root,
    related: (kind) => {
      const known = opened.get(kind);
      if (known) return known;
      const found = relationships
        .filter((each) => each.kind === kind)
        .flatMap(({ target }) => parts.xml(target) ?? []);
      opened.set(kind, found);
      return found;
    },
  };
}

/** Relationships of a part, or of the package if the name is empty. */
function readRelationships(parts: Package, name: string): Relationship[] {
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const root = parts.xml(`${folder}_rels/${name.slice(folder.length)}.rels`);
  if (!root) return [];
  return elementsOf(root, 'Relationship')
    .filter((element) => attributeOf(element, 'TargetMode') !== 'External')
    .map((element) => ({
      kind: (attributeOf(element, 'Type') ?? '').replace(/^.*\//, ''),
      target: resolve(folder, attributeOf(element, 'Target') ?? ''),
    }));
}

function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step && step !== '.') path.push(step);
  }
  return path.join('/');
}
