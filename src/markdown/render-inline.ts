import type { PhrasingContent } from 'mdast';
import { element } from './element.ts';
import type { BodyBlock } from './read-blocks.ts';
import { shortestLine, unbroken } from './unbroken.ts';

/** The text of a block, its lines as printed, and what stands between its characters: notes, places to break. */
export interface InlineBlock extends Pick<BodyBlock, 'text' | 'lines'> {
  notes: { offset: number; node: PhrasingContent }[];
}

/** Words of a text that are more than text. */
export interface Span {
  start: number;
  end: number;
  wrap(children: PhrasingContent[]): PhrasingContent;
}

/**
 * Takes a block, the part of its text to render, and spans in order that do not overlap;
 * gives the text with its spans, its footnote calls and, between its lines, places where it may break. The characters of the text are neither changed nor added to.
 */
export function renderInline(
  block: InlineBlock,
  spans: Span[],
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

  /** Takes off the insertions up to `last`; one at the very end of a span stands behind the span: a note is no part of a link. */
  function plain(start: number, end: number, last = end): PhrasingContent[] {
    const nodes: PhrasingContent[] = [];
    let done = start;
    for (let next = insertions[0]; next && next.offset <= last; next = insertions[0]) {
      insertions.shift();
      nodes.push(...unbroken(block.text.slice(done, next.offset)), next.node);
      done = next.offset;
    }
    const ends = end === block.text.length && end > shortestLine && (block.lines ?? []).length < 2;
    return [...nodes, ...unbroken(block.text.slice(done, end), [], ends)];
  }
}

function insertionsOf({ text, lines = [], notes }: InlineBlock): { offset: number; node: PhrasingContent }[] {
  let offset = 0;
  const breaks = lines.slice(0, -1).map((line, i) => {
    offset += line.length;
    // Latin lines were joined with a space.
    if (text.charAt(offset) === ' ' && !lines[i + 1]?.startsWith(' ')) offset++;
    return { offset, node: element('span', { className: 'break' }) as PhrasingContent };
  });
  return [...breaks, ...notes].sort((a, b) => a.offset - b.offset);
}
