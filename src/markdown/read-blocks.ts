import type { FootnoteDefinition, FootnoteReference, Nodes, Paragraph, Root, Table } from 'mdast';
import type { Block } from '#domain/text/structure.ts';
import { joinLines } from './join-lines.ts';

/** A block of a body with what its text cannot say: where notes are called, which node it was. */
export interface BodyBlock extends Block {
  /** Calls of footnotes, each at an offset of the text. */
  notes: { offset: number; node: FootnoteReference }[];
  tableNode?: Table;
}

export interface Body {
  blocks: BodyBlock[];
  notes: FootnoteDefinition[];
}

/** Stands for a footnote call while lines are joined; a noncharacter, which no text holds. */
const noteMark = '\uFDD0';

/** Takes the tree of a body; gives its blocks in reading order and its footnotes. */
export function readBlocks(tree: Root): Body {
  const blocks: BodyBlock[] = [];
  const notes: FootnoteDefinition[] = [];
  for (const node of tree.children) {
    if (node.type === 'footnoteDefinition') notes.push(node);
    else if (node.type === 'paragraph') blocks.push(readParagraph(node));
    else if (node.type === 'table') blocks.push(readTable(node));
  }
  return { blocks: blocks.filter((block) => block.text !== ''), notes };
}

function readParagraph(node: Paragraph): BodyBlock {
  const calls: FootnoteReference[] = [];
  const marked = flatten(node, calls)
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
  const lines = marked.split('\n').map((line) => line.replaceAll(noteMark, ''));
  const parts = joinLines(marked).split(noteMark);
  let offset = 0;
  const notes = calls.map((call, i) => {
    offset += parts[i]?.length ?? 0;
    return { offset, node: call };
  });
  return { text: parts.join(''), lines, line: node.position?.start.line ?? 0, notes };
}

function readTable(node: Table): BodyBlock {
  const rows = node.children.map((row) =>
    row.children.map((cell) => flatten(cell, []).replaceAll(noteMark, '')).join('\t'),
  );
  return {
    text: rows.join('\n'),
    line: node.position?.start.line ?? 0,
    table: true,
    notes: [],
    tableNode: node,
  };
}

function flatten(node: Nodes, calls: FootnoteReference[]): string {
  if (node.type === 'footnoteReference') {
    calls.push(node);
    return noteMark;
  }
  if (node.type === 'break') return '\n';
  if ('children' in node) return node.children.map((child) => flatten(child, calls)).join('');
  return 'value' in node ? node.value.replaceAll(noteMark, '') : '';
}
