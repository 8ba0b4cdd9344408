import { attributeOf, elementOf, elementsOf, type XmlElement } from '#importer/package/xml.ts';

/** The `val` of a property, which is an element of its own. */
export function valOf(parent: XmlElement | undefined, name: string): string | undefined {
  return attributeOf(elementOf(parent, name), 'val');
}

/** The property as a whole number within Word's limits; undefined for anything else. */
export function numberOf(parent: XmlElement | undefined, name: string): number | undefined {
  return parseWhole(valOf(parent, name));
}

export function parseWhole(text: string | undefined): number | undefined {
  return text !== undefined && /^[+-]?\d{1,10}(?:\.\d+)?$/.test(text) ? Math.trunc(Number(text)) : undefined;
}

/** Whether a toggle is on, off, or missing. */
export function switchOf(parent: XmlElement | undefined, name: string): boolean | undefined {
  const element = elementOf(parent, name);
  return element && !/^(?:0|false|off)$/.test(attributeOf(element, 'val') ?? '');
}

/**
 * Children, with each AlternateContent replaced by one of its versions: the first Choice, which is the newer
 * form, else the Fallback. Both contain the same words.
 */
export function childrenOf(parent: XmlElement): XmlElement[] {
  return elementsOf(parent).flatMap((element) => {
    if (element.localName !== 'AlternateContent') return [element];
    const version = elementOf(element, 'Choice') ?? elementOf(element, 'Fallback');
    return version ? childrenOf(version) : [];
  });
}
