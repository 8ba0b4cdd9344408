import { switchOf } from '#importer/docx/word-xml.ts';
import { attributeOf, elementAt, elementOf, elementsOf, type XmlElement } from '#importer/package/xml.ts';

/** Styles by their ids, each followed by those that it is based on. */
export interface StyleSheet {
  /** Of a paragraph; without a known id the default style. */
  paragraph: (id: string | undefined) => XmlElement[];
  character: (id: string | undefined) => XmlElement[];
  /** The document defaults, below all styles. */
  defaults: { paragraph: XmlElement | undefined; run: XmlElement | undefined };
  /** A numbering style, to which definitions of lists may refer. */
  style: (id: string) => XmlElement | undefined;
}

export function readStyles(root: XmlElement | undefined): StyleSheet {
  const styles = new Map<string, XmlElement>();
  let standard: XmlElement | undefined;
  for (const style of root ? elementsOf(root, 'style') : []) {
    styles.set(attributeOf(style, 'styleId') ?? '', style);
    const isDefault = /^(?:1|true|on)$/.test(attributeOf(style, 'default') ?? '');
    if (isDefault && attributeOf(style, 'type') === 'paragraph') standard ??= style;
  }
  const chains = new Map<XmlElement, XmlElement[]>();
  const chainOf = (style: XmlElement | undefined): XmlElement[] => {
    if (!style) return [];
    const chain = chains.get(style) ?? chainFrom(style, styles);
    chains.set(style, chain);
    return chain;
  };
  return {
    paragraph: (id) => chainOf(styles.get(id ?? '') ?? standard),
    character: (id) => chainOf(styles.get(id ?? '')),
    defaults: {
      paragraph: elementAt(root, 'docDefaults', 'pPrDefault', 'pPr'),
      run: elementAt(root, 'docDefaults', 'rPrDefault', 'rPr'),
    },
    style: (id) => styles.get(id),
  };
}

/** Stops where a chain is circular. */
function chainFrom(style: XmlElement, styles: Map<string, XmlElement>): XmlElement[] {
  const chain = new Set<XmlElement>();
  for (let next: XmlElement | undefined = style; next && !chain.has(next); ) {
    chain.add(next);
    const base = elementOf(next, 'basedOn');
    next = base && styles.get(attributeOf(base, 'val') ?? '');
  }
  return [...chain];
}

/** Asks the first set of properties that has the switch. */
export function switchIn(properties: (XmlElement | undefined)[], name: string): boolean {
  for (const each of properties) {
    const state = switchOf(each, name);
    if (state !== undefined) return state;
  }
  return false;
}
