import type { PhrasingContent } from 'mdast';
import type { Span } from '#domain/text/span.ts';
import type { Block } from '#domain/text/structure.ts';
import { element } from './element.ts';
import { renderCall, renderNoBreak, shortestLine } from './render-words.ts';

/** What stands between two characters of a text. */
export interface Insertion {
  offset: number;
  node: PhrasingContent;
}

/** The text of a block, its lines as printed, the notes that it calls, and where else it may break. */
export interface InlineBlock extends Pick<Block, 'text' | 'lines' | 'calls'> {
  breaks?: Insertion[];
  /** Its last word may break. */
  isLoose?: boolean;
}

/** Words of a text that become an element, such as a link. */
export interface WrappedSpan extends Span {
  wrap(children: PhrasingContent[]): PhrasingContent;
}

/**
 * Renders a part of a block's text with its spans, its footnote calls and, between its lines, places where
 * it may break. Spans come in order and do not overlap. The characters of the text are neither changed nor
 * added to.
 */
export function renderInline(
  block: InlineBlock,
  spans: WrappedSpan[],
  from = 0,
  to = block.text.length,
): PhrasingContent[] {
  const insertions = insertionsOf(block).filter(
    ({ offset }) => offset <= to && (offset > from || from === 0),
  );
  const children: PhrasingContent[] = [];
  let at = from;
  for (const span of spans) {
    const [start, end] = [Math.max(span.start, at), Math.min(span.end, to)];
    if (start >= end) continue;
    children.push(...plain(at, start), span.wrap(plain(start, end, end - 1)));
    at = end;
  }
  return [...children, ...plain(at, to)];

  /**
   * Uses up the insertions to `last`. One at the very end of a span follows the span: a note is no part of a
   * link.
   */
  function plain(start: number, end: number, last = end): PhrasingContent[] {
    const nodes: PhrasingContent[] = [];
    let done = start;
    for (let next = insertions[0]; next && next.offset <= last; next = insertions[0]) {
      insertions.shift();
      nodes.push(...renderNoBreak(block.text.slice(done, next.offset)), next.node);
      done = next.offset;
    }
    const ends =
      !block.isLoose && end === block.text.length && end > shortestLine && (block.lines ?? []).length < 2;
    return [...nodes, ...renderNoBreak(block.text.slice(done, end), [], ends)];
  }
}

function insertionsOf({ text, lines = [], calls = [], breaks = [] }: InlineBlock): Insertion[] {
  let offset = 0;
  const ends = lines.slice(0, -1).map((line, i) => {
    offset += line.length;
    // Latin lines were joined with a space.
    if (text.charAt(offset) === ' ' && !lines[i + 1]?.startsWith(' ')) offset++;
    return { offset, node: element('span', { className: 'break' }) as PhrasingContent };
  });
  const notes = calls.map((call) => ({ offset: call.offset, node: renderCall(call) }));
  return [...ends, ...notes, ...breaks].sort((a, b) => a.offset - b.offset);
}
