import type { Element, Root } from 'hast';
import { cellText } from '#importer/html/blocks/cell-text.ts';
import { readBlocks } from '#importer/html/blocks/read-blocks.ts';
import {
  attributeOf,
  descendantsOf,
  isWithin,
  lettersOf,
  parentsIn,
  placeOf,
} from '#importer/html/page/node.ts';
import type { Reading } from '#importer/html/reading.ts';
import type { InputNote } from '#importer/model/input-text.ts';

/** A mark without an element of its own, and the arrow back to the text. */
const typedMark = /^\s*(?:[[［〔]\d{1,3}[\]］〕]\s*|\d{1,3}[.．、\s]\s*)|\s*[↑↩]\ufe0e?\s*$/g;

/** Reads the notes to which the text refers, without their marks. */
export function readNotes({ notes }: PageNotes, reading: Reading): InputNote[] {
  return notes.map(({ name, element }) => {
    const inside: Reading = { ...reading, apart: new Set(markOf(element)), calls: new Map() };
    const text = cellText(readBlocks(element, inside, true)).replace(typedMark, '');
    return { name, text, place: placeOf(element, text) };
  });
}

function markOf(note: Element): Element[] {
  const [, ...inside] = descendantsOf(note);
  const first = inside.find((element) => noteMark.test(lettersOf(element)));
  return first && lettersOf(note).trimStart().startsWith(lettersOf(first).trim()) ? [first] : [];
}

/** The notes of a page. */
interface PageNotes {
  /** Links in the text, with the name of the note to which they refer. */
  calls: Map<Element, string>;
  notes: { name: string; element: Element }[];
}

/** The mark of a note, in the text and before the note: `1`, `[1]`, `①`. */
const noteMark = /^\s*[[［〔(（]?(?:\d{1,3}|[ivx]{1,5}|[①-⑳*†‡])[\]］〕)）]?\s*$/;
const paragraphs = new Set(['p', 'li', 'dd', 'div', 'td', 'aside', 'blockquote']);

/**
 * Finds notes by their links: a superscript number links to a place that begins with a number, which links
 * back or comes later in the page. Word, LibreOffice and most editors write notes like this.
 */
export function findNotes(page: Root, inText: ReadonlySet<Element>): PageNotes {
  const elements = descendantsOf(page);
  const order = new Map(elements.map((element, i) => [element, i]));
  const parents = parentsIn(elements);
  const targets = new Map<string, Element>();
  for (const element of elements) {
    for (const name of [attributeOf(element, 'id'), attributeOf(element, 'name')])
      if (name && !targets.has(name)) targets.set(name, element);
  }
  const calls = new Map<Element, string>();
  const notes: PageNotes['notes'] = [];
  const known = new Map<Element, string>();
  const behind = (a: Element, b: Element) => (order.get(a) ?? 0) > (order.get(b) ?? 0);
  for (const link of elements) {
    if (!inText.has(link)) continue;
    const target = targets.get(fragmentOf(link));
    if (!target || !behind(target, link) || !noteMark.test(lettersOf(link)) || !isRaised(link, parents))
      continue;
    const element = closestParagraph(target, parents);
    if (!element || isWithin(link, element, parents)) continue;
    const name = known.get(element) ?? String(notes.length + 1);
    calls.set(link, name);
    if (known.has(element)) continue;
    known.set(element, name);
    notes.push({ name, element });
  }
  return { calls, notes: notes.map((note) => ({ ...note, element: widest(note.element, known, parents) })) };
}

function fragmentOf(link: Element): string {
  if (link.tagName !== 'a') return '';
  const address = attributeOf(link, 'href') ?? '';
  const at = address.indexOf('#');
  return at === -1 ? '' : address.slice(at + 1);
}

/** In or around `<sup>`, or with a class or name that programs give to references. */
function isRaised(link: Element, parents: ReadonlyMap<Element, Element>): boolean {
  const words = ['className', 'name', 'href'].map((name) => attributeOf(link, name) ?? '').join(' ');
  return (
    /ftn|edn|footnote|endnote|sdfoot|sdend/i.test(words) ||
    parents.get(link)?.tagName === 'sup' ||
    descendantsOf(link).some(({ tagName, properties }) => tagName === 'sup' || isSuper(properties.style))
  );
}

const isSuper = (style: unknown) => /vertical-align:\s*super/.test(String(style ?? ''));

function closestParagraph(from: Element, parents: ReadonlyMap<Element, Element>): Element | undefined {
  for (let at: Element | undefined = from; at; at = parents.get(at))
    if (paragraphs.has(at.tagName)) return at;
  return undefined;
}

/** Word wraps the paragraphs of a note in an element. */
function widest(
  note: Element,
  known: ReadonlyMap<Element, string>,
  parents: ReadonlyMap<Element, Element>,
): Element {
  const parent = parents.get(note);
  if (
    parent?.tagName !== 'div' ||
    !/^(?:ftn|edn|sdfootnote|sdendnote)\d+$/.test(attributeOf(parent, 'id') ?? '')
  )
    return note;
  return descendantsOf(parent).filter((each) => known.has(each)).length === 1 ? parent : note;
}
