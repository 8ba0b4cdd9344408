import type { FootnoteDefinition, FootnoteReference, Nodes, Paragraph, Root, Table } from 'mdast';
import { joinLines } from '#domain/text/join-lines.ts';
import type { Block, Body, Cell, Note, NoteCall } from '#domain/text/structure.ts';

/**
 * Stands for a footnote call while lines are joined. Parsers of Markdown replace this character, so no text
 * holds it.
 */
const callMark = '\0';

/**
 * Reads the tree of a body: its blocks in reading order, and its notes. Adds `linesBefore` to the lines of
 * the tree.
 */
export function readBlocks(tree: Pick<Root, 'children'>, linesBefore = 0): Body {
  const body: Body = { blocks: [], notes: [] };
  for (const node of tree.children) {
    const line = (node.position?.start.line ?? 0) + linesBefore;
    if (node.type === 'footnoteDefinition') body.notes.push(readNote(node, line, linesBefore));
    else if (node.type === 'paragraph') body.blocks.push(...readParagraphs(node, line));
    else if (node.type === 'table') body.blocks.push(readTable(node, line));
  }
  return { ...body, blocks: body.blocks.filter((block) => block.text !== '') };
}

function readNote(node: FootnoteDefinition, line: number, linesBefore: number): Note {
  const { blocks } = readBlocks(node as Pick<Root, 'children'>, linesBefore);
  return { name: node.label ?? node.identifier, key: node.identifier, blocks, line };
}

/** A line of ideographic spaces parts paragraphs as an empty one does, which Markdown does not know. */
function readParagraphs(node: Paragraph, line: number): Block[] {
  const calls: FootnoteReference[] = [];
  const lines = flatten(node, calls)
    .split(/\r\n|[\n\r]/)
    .map((words) => words.trim());
  const blocks: Block[] = [];
  let start = 0;
  let read = 0;
  for (let end = 0; end <= lines.length; end++) {
    if (lines[end]) continue;
    const marked = lines.slice(start, end).join('\n');
    const own = calls.slice(read, read + marked.split(callMark).length - 1);
    if (marked !== '') blocks.push(readParagraph(marked, own, line + start));
    read += own.length;
    start = end + 1;
  }
  return blocks;
}

function readParagraph(marked: string, calls: readonly FootnoteReference[], line: number): Block {
  const lines = marked.split('\n').map((words) => words.replaceAll(callMark, ''));
  return withCalls({ ...withoutMarks(joinLines(marked), calls), line }, lines);
}

const withCalls = ({ calls, ...block }: Cell & { line: number }, lines: string[]): Block =>
  calls.length > 0 ? { ...block, lines, calls } : { ...block, lines };

function readTable({ align, children }: Table, line: number): Block {
  // `whole-tables` has given `align` the width of the widest row; empty cells beyond it are a pipe too many.
  const width = align?.length ?? 0;
  const rows = children.map((row) =>
    row.children.slice(0, width).map((cell): Cell => {
      const calls: FootnoteReference[] = [];
      return withoutMarks(flatten(cell, calls), calls);
    }),
  );
  const text = rows.map((row) => row.map((cell) => cell.text).join('\t')).join('\n');
  return { text, line, table: { align: (align ?? []).map((side) => side ?? null), rows } };
}

function withoutMarks(marked: string, nodes: readonly FootnoteReference[]): Cell {
  const parts = marked.split(callMark);
  let offset = 0;
  const calls = nodes.map((node, i): NoteCall => {
    offset += parts[i]?.length ?? 0;
    return { offset, key: node.identifier };
  });
  return { text: parts.join(''), calls };
}

function flatten(node: Nodes, calls: FootnoteReference[]): string {
  if (node.type === 'footnoteReference') {
    calls.push(node);
    return callMark;
  }
  if (node.type === 'break') return '\n';
  if ('children' in node) return node.children.map((child) => flatten(child, calls)).join('');
  return 'value' in node ? node.value : '';
}
