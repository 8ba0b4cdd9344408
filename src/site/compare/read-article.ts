import { Parser } from 'htmlparser2';
import type { Piece } from '#domain/source/piece.ts';
import { placeOf } from '#domain/text/place.ts';
import { allZones } from '#domain/text/zone.ts';

/** Where the words of an element stand, and the id of the text printed with the document that holds it. */
type Place = Pick<Piece, 'place' | 'zone'> & { part?: string | undefined };

/**
 * Reads the text of a built page as a reader meets it: the words of its `article.text`, in pieces by
 * clause, paragraph and zone, without what carries `data-apparatus`. undefined where the page has no such
 * article.
 */
export function readArticle(html: string): Piece[] | undefined {
  const start = html.search(article);
  if (start < 0) return undefined;
  const pieces: Piece[] = [];
  /** The places of the elements that are open; undefined in what is not of the text. */
  const open: (Place | undefined)[] = [];
  let ended = false;
  const parser = new Parser({
    onopentag(_name, attributes) {
      if (open.length === 0) open.push({ place: '', zone: undefined });
      else open.push('data-apparatus' in attributes ? undefined : placeIn(attributes, open.at(-1)));
    },
    onclosetag() {
      open.pop();
      ended ||= open.length === 0;
    },
    ontext(text) {
      const within = open.at(-1);
      if (within && !ended) append(text, within);
    },
  });
  // An attribute may hold `</article>`, so the article ends where the parser says. The rest of the page is
  // left out.
  parser.end(html.slice(start, html.lastIndexOf(end) + end.length));
  return pieces;

  function append(text: string, { place, zone }: Place): void {
    const last = pieces.at(-1);
    if (last?.place === place) last.text += text;
    else if (/\S/.test(text)) pieces.push({ place, zone, text });
  }
}

// Words and attributes cannot hold this: Astro escapes `<` in the ones and `"` in the others.
const article = /<article(?: [\w-]+="[^"]*")*? class="text"/;
const end = '</article>';

/** An id outranks a zone: a paragraph with an id says its zone too. */
function placeIn(attributes: Record<string, string>, within: Place | undefined): Place | undefined {
  if (!within) return undefined;
  const { id, 'data-zone': dataZone, 'data-part': part = within.part } = attributes;
  const zone = allZones.find((name) => name === dataZone);
  if (id !== undefined) return { place: id, zone: zone ?? within.zone, part };
  return zone ? { place: placeOf({ zone, ...(part && { part }) }), zone, part } : within;
}
