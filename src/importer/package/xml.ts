import type { Element } from '@xmldom/xmldom';

export type XmlElement = Element;

/** Matches elements and attributes by local name: each producer has its own prefixes and namespaces. */
export function elementsOf(parent: XmlElement, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1 && (!name || node.localName === name)) found.push(node as XmlElement);
  }
  return found;
}

export function elementOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  for (let node = parent?.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1 && node.localName === name) return node as XmlElement;
  }
  return undefined;
}

/** Follows the names down from `parent`, the first child of each name. */
export function elementAt(parent: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((element, name) => elementOf(element, name), parent);
}

/** All elements of a name below `parent`, in the order of the text. */
export function descendantsOf(parent: XmlElement, name: string): XmlElement[] {
  return [...parent.getElementsByTagNameNS('*', name)] as XmlElement[];
}

/** An attribute by its local name: of the element's own namespace or of none, else of any. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  let other: string | undefined;
  const attributes = element?.attributes;
  for (let i = 0; i < (attributes?.length ?? 0); i++) {
    const attribute = attributes?.item(i);
    if (attribute?.localName !== name) continue;
    if (!attribute.namespaceURI || attribute.namespaceURI === element?.namespaceURI) return attribute.value;
    other ??= attribute.value;
  }
  return other;
}

/** All characters below an element. */
export function charactersOf(element: XmlElement | undefined): string {
  return element?.textContent ?? '';
}
