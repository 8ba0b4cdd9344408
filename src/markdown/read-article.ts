import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Piece } from '#domain/source/piece.ts';
import { zones } from '#domain/text/zone.ts';

type Place = Pick<Piece, 'place' | 'zone'>;

/**
 * Takes the HTML of a reading page; gives the text of `article#text` as a reader meets it, in pieces by clause,
 * paragraph and zone, without what carries `data-apparatus`; undefined where the page has no such article.
 */
export function readArticle(html: string): Piece[] | undefined {
  const article = find(
    fromHtml(html),
    ({ tagName, properties }) => tagName === 'article' && properties.id === 'text',
  );
  if (!article) return undefined;
  const pieces: Piece[] = [];
  collect(article, { place: '' });
  return pieces;

  function collect(parent: Element, within: Place): void {
    for (const child of parent.children) {
      if (child.type === 'text') append(child.value, within);
      else if (child.type === 'element' && child.properties.dataApparatus === undefined)
        collect(child, placeOf(child, within));
    }
  }

  function append(text: string, { place, zone }: Place): void {
    const last = pieces.at(-1);
    if (last?.place === place) last.text += text;
    else if (/\S/.test(text)) pieces.push({ place, zone, text });
  }
}

function find(node: Nodes, wanted: (element: Element) => boolean): Element | undefined {
  if (node.type === 'element' && wanted(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = find(child, wanted);
    if (found) return found;
  }
  return undefined;
}

/** An id outranks a zone: a paragraph with an id says its zone too. */
function placeOf({ properties: { id, dataZone } }: Element, within: Place): Place {
  const zone = zones.find((name) => name === dataZone);
  if (typeof id === 'string') return { place: id, zone: zone ?? within.zone };
  return zone ? { place: zone, zone } : within;
}
