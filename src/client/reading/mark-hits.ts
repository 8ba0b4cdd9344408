import { create } from '#client/shared/create.ts';
import type { Span } from '#domain/text/span.ts';
import { allZones, zones } from '#domain/text/zone.ts';
import type { Passage } from '#search/shared/passage.ts';
import type { Hit } from '#search/text/scan.ts';
import { textPieces } from './text-pieces.ts';

/** A hit, marked in the page. */
export interface MarkedHit {
  passage: Passage;
  /** The element whose text the passage begins or is. */
  place: HTMLElement;
  /** In order; several where elements divide the words. */
  marks: HTMLElement[];
}

/** Marks hits in the document of this page, in its order. Hits that the page does not show are left out. */
export function markHits(hits: readonly Hit[]): MarkedHit[] {
  const marked = hits.flatMap(({ passage, marks }, i) => {
    const before = hits.slice(0, i).filter((hit) => isLike(hit.passage, passage)).length;
    const place = placeOf(passage, before);
    return place ? marks.map((mark) => ({ passage, place, marks: wrap(place, passage, mark) })) : [];
  });
  return marked.filter(({ marks }) => marks.length > 0).sort(byPlace);
}

const isLike = (a: Passage, b: Passage) => !a.id && a.name === b.name && a.text === b.text;

/** Restores the text as it was. */
export function unmarkHits(): void {
  for (const mark of document.querySelectorAll('mark.hit')) {
    const { parentNode } = mark;
    mark.replaceWith(...mark.childNodes);
    // Otherwise the text would stay in pieces.
    parentNode?.normalize();
  }
}

/** Finds the element that a passage is or begins, skipping `before` others with the same name and words. */
function placeOf({ id, name, text }: Passage, before: number): HTMLElement | undefined {
  const words = bare(text);
  if (id) {
    const place = document.getElementById(id) ?? undefined;
    return place && ownWords(place).startsWith(words) ? place : undefined;
  }
  const places = [...document.querySelectorAll<HTMLElement>(selectorOf(name))];
  return places.filter((place) => ownWords(place).includes(words) && isNamed(place, name))[before];
}

/** Selects what has no id by its name: a part of the text, or of a record. */
function selectorOf(name: string): string {
  // In a text printed with the document the name of the zone comes last: 附件1 标题.
  const zone = allZones.find((one) => name.endsWith(zones[one].name));
  const inRecord = inRecords[name];
  return [zone && `#text [data-zone="${zone}"]:not([id])`, inRecord && `#record ${inRecord}`]
    .filter(Boolean)
    .join();
}

const isNamed = (place: Element, name: string) =>
  [undefined, name].includes(place.closest('.metadata > div')?.querySelector('dt')?.textContent ?? undefined);

const inRecords: Record<string, string> = {
  标题: 'h1',
  发文字号: '.number > span',
  发文机关: '.metadata dd > span:first-child',
  编者摘要: '.digest p',
  有关情况: '.fact-list > li',
};

function wrap(place: HTMLElement, { text }: Passage, { start, end }: Span): HTMLElement[] {
  const from = ownWords(place).indexOf(bare(text)) + bare(text.slice(0, start)).length;
  const marks: HTMLElement[] = [];
  for (const piece of textPieces(place, from, bare(text.slice(start, end)).length)) {
    if (!/\S/.test(piece.data)) continue;
    const last = marks[marks.length - 1];
    const gap = piece.previousSibling;
    // The words go on across a place where a line may end.
    if (last && gap instanceof Element && gap.matches('.break') && gap.previousSibling === last)
      last.append(gap, piece);
    else {
      const mark = create('mark', { className: 'hit' });
      piece.replaceWith(mark);
      mark.append(piece);
      marks.push(mark);
    }
  }
  return marks;
}

/** The document's own words of an element, without white space. */
function ownWords(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const added of copy.querySelectorAll('[data-apparatus]')) added.remove();
  return bare(copy.textContent ?? '');
}

const bare = (text: string) => text.replace(/\s/g, '');

const byPlace = ({ marks: [a] }: MarkedHit, { marks: [b] }: MarkedHit) =>
  a && b && a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
