import type { PhrasingContent, RootContent } from 'mdast';
import type { Reference } from '#domain/library/reference.ts';
import { bookTitle } from '#domain/text/book-title.ts';
import { clauseName } from '#domain/text/clause-name.ts';
import type { Unit } from '#domain/text/structure.ts';
import { titlePhrases } from '#domain/text/title-phrases.ts';
import { type ElementNode, element } from './element.ts';
import type { BodyBlock } from './read-blocks.ts';
import { type InlineBlock, renderInline, type Span } from './render-inline.ts';

/** What the rendering of a text needs to know of the library. */
export interface RenderOptions {
  /** Gives the address of a document's page, or of a clause in it. */
  hrefOf: (id: string, clause?: string) => string;
  /** Gives the title of a document. */
  titleOf: (id: string) => string | undefined;
}

/** Takes a unit that begins no clause, with its block and references, and the id of a place to lead to where it has none of its own; gives its element. */
export function renderParagraph(unit: Unit, block: BodyBlock, spans: Span[], anchor?: string): ElementNode {
  if (block.tableNode)
    return element(
      'div',
      // It scrolls by the keyboard, and says what has the focus.
      { className: 'table', id: unit.id, tabIndex: '0', role: 'group', 'aria-label': '表格' },
      block.tableNode,
      ...handle(unit),
    );
  const title = unit.zone === 'title';
  const content = [
    ...(anchor ? [element('span', { id: anchor, 'data-apparatus': '' })] : []),
    ...renderInline(withPhrases(block, linesOf(unit, block)), spans),
  ];
  return element(title ? 'h1' : 'p', { id: unit.id, 'data-zone': unit.zone }, ...content, ...handle(unit));
}

/** Takes a unit that begins a clause; gives its heading, and behind a run-in heading the rest of the paragraph in line with it. */
export function renderClauseStart(unit: Unit, block: BodyBlock, spans: Span[]): RootContent {
  const { depth = 0, headingEnd = 0, runIn = false } = unit.start ?? {};
  const plain = { ...block, lines: [] };
  const phrases = withPhrases(plain, [unit.text.slice(0, headingEnd)]);
  const heading = element(`h${Math.min(depth + 2, 6)}`, {}, ...renderInline(phrases, spans, 0, headingEnd));
  if (!runIn) return element('div', { className: 'heading' }, heading, ...handle(unit));
  const rest = renderInline(plain, spans, headingEnd);
  return element('div', { className: 'run-in' }, heading, element('p', {}, ...rest, ...handle(unit)));
}

/** Takes the references of a unit; gives them as spans: links to the document and to the clauses of it that are named behind, or words marked as leading nowhere yet. */
export function referenceSpans(references: readonly Reference[], { hrefOf, titleOf }: RenderOptions): Span[] {
  return references.flatMap(({ start, end, to, citation, doubt, pins = [] }) => {
    if (to === undefined) return [span(start, end, 'span', { className: 'citation', 'data-unresolved': '' })];
    const document = span(start, end, 'a', {
      className: citation ? 'citation' : 'citation editorial',
      href: hrefOf(to),
      'data-doubt': doubt,
      title: citation ? expansion(citation.title, titleOf(to)) : '编者所加链接',
    });
    const clauses = pins.map((pin) =>
      span(pin.start, pin.end, 'a', { className: 'citation pin', href: hrefOf(to, pin.clause) }),
    );
    return [document, ...clauses];
  });
}

/** What a short name or a number alone stands for (WCAG 2.2, 3.1.4); a title that leaves out its issuers is none. */
const expansion = (cited = '', title = ''): string | undefined =>
  title && (!cited || !title.endsWith(cited)) ? bookTitle(title) : undefined;

const span = (start: number, end: number, ...[tag, attributes]: Parameters<typeof element>): Span => ({
  start,
  end,
  wrap: (children) => element(tag, attributes, ...children),
});

/** A link to the place itself: what one copies without scripts, what scripts make a menu of. Its word is drawn by CSS, so that it is never copied. */
function handle({ id }: Unit): PhrasingContent[] {
  if (!id) return [];
  const label = `${clauseName(id)}：本处链接`;
  return [element('a', { className: 'handle', href: `#${id}`, 'data-apparatus': '', 'aria-label': label })];
}

/** The lines of a title, and what is a name; other text is joined. */
function linesOf({ zone }: Unit, { text, lines }: BodyBlock): string[] {
  if (zone === 'title') return lines ?? [text];
  return zone === 'letterhead' || zone === 'addressees' || zone === 'signature' ? [text] : [];
}

/** A line may break between its phrases; one of several, as printed, where letters are too large for it: these places are marked. */
function withPhrases(block: BodyBlock, lines: string[]): InlineBlock {
  const className = lines.length > 1 ? 'break phrase' : 'break';
  let at = 0;
  const breaks = lines.flatMap((line) => {
    at = block.text.indexOf(line, at);
    return titlePhrases(line)
      .map((phrase) => {
        at += phrase.length;
        return { offset: at, node: element('span', { className }) as PhrasingContent };
      })
      .slice(0, -1);
  });
  return { ...block, lines, notes: [...block.notes, ...breaks] };
}
