import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** A thing of schema.org, as far as the tests read it. */
export interface Thing {
  '@type': string;
  '@id'?: string;
  [property: string]: unknown;
}

export interface PageHead {
  /** Contents of `meta` elements by name, in order. */
  tags: Map<string, string[]>;
  /** Things in the JSON-LD; undefined if the page has none. */
  things: Thing[] | undefined;
}

/** What the head of a built page tells machines. */
export function readHead(file: string): PageHead {
  const tags = new Map<string, string[]>();
  let things: Thing[] | undefined;
  visit(fromHtml(readFileSync(file, 'utf8')), 'element', (element: Element) => {
    const { name, property, content, type } = element.properties;
    const key = name ?? property;
    if (element.tagName === 'meta' && key)
      tags.set(String(key), [...(tags.get(String(key)) ?? []), String(content)]);
    const [text] = element.children;
    if (type === 'application/ld+json' && text?.type === 'text') things = JSON.parse(text.value)['@graph'];
  });
  return { tags, things };
}
