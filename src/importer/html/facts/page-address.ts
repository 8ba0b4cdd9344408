import type { Element, Root } from 'hast';
import { attributeOf, childrenOf, descendantsOf } from '#importer/html/page/node.ts';

const saved = /^\s*saved from url=\(\d+\)(\S+)/;

/** The address of a page: the one that it states, or the one that a browser added when saving it. */
export function pageAddress(page: Root): string | undefined {
  const elements = descendantsOf(page);
  const link = elements.find(({ tagName, properties }) => tagName === 'link' && isRelation(properties.rel));
  const meta = elements.find(({ tagName, properties }) => tagName === 'meta' && isAddress(properties));
  const comments = childrenOf(page).flatMap((node) => (node.type === 'comment' ? [node.value] : []));
  return [
    link && attributeOf(link, 'href'),
    meta && attributeOf(meta, 'content'),
    ...comments.map((comment) => saved.exec(comment)?.[1]),
  ].find((address) => address && /^https?:\/\/[^/]/.test(address));
}

const isRelation = (rel: unknown) => Array.isArray(rel) && rel.includes('canonical');

/** `Url` is a name prescribed for government sites. */
const isAddress = ({ property, name }: Element['properties']) =>
  property === 'og:url' || (typeof name === 'string' && name.toLowerCase() === 'url');
