import type { PhrasingContent, RootContent } from 'mdast';
import type { ShownCitations, ShownReference } from '#domain/library/shown-citations.ts';
import { isInArticle } from '#domain/text/clause-id.ts';
import { levels } from '#domain/text/level.ts';
import { titlePhrases } from '#domain/text/line-breaks/title-phrases.ts';
import type { PlaceNames } from '#domain/text/names/place-names.ts';
import type { Table, Unit } from '#domain/text/structure.ts';
import { zones } from '#domain/text/zone.ts';
import { type ElementNode, element } from './element.ts';
import { type InlineBlock, renderInline, type WrappedSpan } from './render-inline.ts';
import { renderTable } from './render-words.ts';

/** The text that a unit stands in. */
export interface OfText {
  names: PlaceNames;
  /** It has so many articles that scripts make their handles. */
  hasManyArticles: boolean;
}

interface Around extends OfText {
  /** The id of a place to lead to, where the unit has none of its own. */
  anchor?: string | undefined;
  /** The unit after it. */
  next?: Unit | undefined;
}

/** A unit that begins no clause. */
export function renderParagraph(unit: Unit, spans: WrappedSpan[], around: Around): ElementNode {
  const { anchor, next } = around;
  if (unit.table) return renderTableBox(unit, unit.table, around, unit.id);
  const title = unit.zone === 'title' && unit.part === undefined;
  const content = [
    ...(anchor ? [element('span', { id: anchor, 'data-apparatus': '' })] : []),
    ...renderInline({ ...withPhrases(unit, linesOf(unit)), isLoose: around.hasManyArticles }, spans),
  ];
  const attributes = { id: unit.id, 'data-zone': unit.zone, className: looksOf(unit, next) };
  return element(title ? 'h1' : 'p', attributes, ...content, ...handle(unit, around));
}

/**
 * What the place of a unit in its zone means for its looks: bodies that issue a document together share the
 * rule below the last of them (GB/T 9704-2012, 7.2.7), and are on lines of their own; an order has a number
 * alone.
 */
function looksOf({ zone, part, text, lines = [] }: Unit, next: Unit | undefined): string | undefined {
  if (zone === 'number') return /[〔[（(]/.test(text) ? undefined : 'order';
  if (zone !== 'letterhead' && zone !== 'title') return undefined;
  const looks = [
    ...(zone === 'letterhead' && next?.zone === zone && next.part === part ? ['shared'] : []),
    ...(lines.length > 1 ? ['lines'] : []),
  ];
  return looks.length > 0 ? looks.join(' ') : undefined;
}

/**
 * The heading of a clause; after a run-in heading the rest of the paragraph stands in line with it. A table
 * has no heading, and its id is the section's.
 */
export function renderClauseStart(unit: Unit, spans: WrappedSpan[], text: OfText): RootContent {
  if (unit.table) return renderTableBox(unit, unit.table, text);
  const { id, level = 'section', depth = 0, headingEnd = 0, runIn = false } = unit.start ?? {};
  const plain = { ...unit, lines: [], isLoose: text.hasManyArticles };
  const own = unit.id === id ? undefined : unit.id;
  if (!levels[level].hasHeading)
    return element('p', {}, ...renderInline(plain, spans), ...handle(unit, text));
  const phrases = withPhrases(plain, [unit.text.slice(0, headingEnd)]);
  const words = renderInline(phrases, spans, 0, headingEnd);
  const isLink =
    level === 'article' && text.hasManyArticles && !spans.some(({ start }) => start < headingEnd);
  const heading = element(
    `h${Math.min(depth + 2, 6)}`,
    {},
    ...(isLink ? [element('a', { href: `#${id}` }, ...words)] : words),
  );
  if (!runIn) return element('div', { className: 'heading' }, heading, ...handle(unit, text));
  // A sentence is no heading to the eye.
  const isSentence = headingEnd === unit.text.length && /[。；，：;:][”’）)》]*$/.test(unit.text);
  const rest = renderInline(plain, spans, headingEnd);
  const paragraph = element('p', {}, ...rest, ...handle(own ? { id } : unit, text));
  return element(
    'div',
    { className: isSentence ? 'run-in sentence' : 'run-in', id: own },
    heading,
    paragraph,
  );
}

/** Focusable, so that it scrolls by the keyboard; labelled, so that screen readers say what has the focus. */
const renderTableBox = (unit: Unit, table: Table, text: OfText, id?: string): ElementNode =>
  element(
    'div',
    { className: 'table', id, tabIndex: '0', role: 'group', 'aria-label': '表格' },
    renderTable(table, (value) => [{ type: 'text', value }]),
    ...handle(unit, text),
  );

/**
 * Links to the documents that a unit cites and to the clauses of them that it names, or words marked as
 * leading nowhere yet.
 */
export const referenceSpans = (references: readonly ShownReference[]): WrappedSpan[] =>
  references.flatMap(({ start, end, href, title, doubt, editorial, pins }) => {
    if (href === undefined)
      return [span(start, end, 'span', { className: 'citation', 'data-unresolved': '' })];
    const attributes = {
      className: editorial ? 'citation editorial' : 'citation',
      href,
      'data-doubt': doubt,
      title: editorial ? '编者所加链接' : title,
    };
    // A place that follows from what was cited before has no name of its own in front of it.
    const document = start < end ? [span(start, end, 'a', attributes)] : [];
    const clauses = pins.map((pin) =>
      span(pin.start, pin.end, 'a', { className: 'citation pin', href: pin.href }),
    );
    return [...document, ...clauses];
  });

/** Links to places of the text itself: 前款, 本办法第六条. */
export const ownSpans = (links: ShownCitations['own']): WrappedSpan[] =>
  links.map(({ start, end, href }) => span(start, end, 'a', { className: 'citation own', href }));

const span = (start: number, end: number, ...[tag, attributes]: Parameters<typeof element>): WrappedSpan => ({
  start,
  end,
  wrap: (children) => element(tag, attributes, ...children),
});

/**
 * A link to the place itself: readers copy it without scripts, and scripts make a menu of it. CSS draws its
 * word, so that the word is never copied. In a code, handles would make up a sixth of the page: there the
 * number of an article is the link, and scripts make the handles.
 */
function handle({ id }: { id?: string | undefined }, { names, hasManyArticles }: OfText): PhrasingContent[] {
  if (!id || (hasManyArticles && isInArticle(id))) return [];
  const label = `链接：${names.inSentence(id)}`;
  return [element('a', { className: 'handle', href: `#${id}`, 'data-apparatus': '', 'aria-label': label })];
}

/** The lines of a text that may break only after a phrase; none of a text that may break anywhere. */
function linesOf({ zone, text, lines }: Unit): string[] {
  const { breaks } = zones[zone];
  if (breaks === 'anywhere') return [];
  return breaks === 'lines' && lines ? lines : [text];
}

/**
 * Lets a line break between its phrases. Where the text has several printed lines, the breaks inside one are
 * marked, since they count only where letters are too large for it.
 */
function withPhrases(block: InlineBlock & Partial<Pick<Unit, 'zone'>>, lines: string[]): InlineBlock {
  const className = lines.length > 1 ? 'break phrase' : 'break';
  let at = 0;
  const breaks = lines.flatMap((line) => {
    at = block.text.indexOf(line, at);
    return phrasesOf(line, block)
      .map((phrase) => {
        at += phrase.length;
        return { offset: at, node: element('span', { className }) as PhrasingContent };
      })
      .slice(0, -1);
  });
  return { ...block, lines, breaks };
}

/** Bodies that sign on one line are parted by wide spaces, and stay whole. */
const phrasesOf = (line: string, { zone }: Partial<Pick<Unit, 'zone'>>): string[] =>
  (zone === 'signature' || zone === 'letterhead') && /\S[\s　]+\S{4}/.test(line)
    ? line.split(/(?<=[\s　])(?=[^\s　])/)
    : titlePhrases(line);
