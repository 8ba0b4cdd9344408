import { attributeOf, elementOf, elementsOf, type XmlElement } from '#importer/package/xml.ts';

/** The `val` of a property, which stands as an element of its own. */
export function valOf(parent: XmlElement | undefined, name: string): string | undefined {
  return attributeOf(elementOf(parent, name), 'val');
}

/** A whole number of the property, within what Word allows; anything else is no number. */
export function numberOf(parent: XmlElement | undefined, name: string): number | undefined {
  return parseWhole(valOf(parent, name));
}

export function parseWhole(text: string | undefined): number | undefined {
  return text !== undefined && /^[+-]?\d{1,10}(?:\.\d+)?$/.test(text) ? Math.trunc(Number(text)) : undefined;
}

/** Whether a property of two states is on, off, or not there. */
export function switchOf(parent: XmlElement | undefined, name: string): boolean | undefined {
  const element = elementOf(parent, name);
  return element && !/^(?:0|false|off)$/.test(attributeOf(element, 'val') ?? '');
}

/**
 * Children, with one of the versions that AlternateContent offers in its place: the first Choice, which has
 * the newer form, else the Fallback. Both hold the same words.
 */
export function childrenOf(parent: XmlElement): XmlElement[] {
  return elementsOf(parent).flatMap((element) => {
    if (element.localName !== 'AlternateContent') return [element];
    const version = elementOf(element, 'Choice') ?? elementOf(element, 'Fallback');
    return version ? childrenOf(version) : [];
  });
}
