import type { Element, Nodes } from 'hast';
import { report } from '#importer/finding/finding.ts';
import { excerpt } from '#importer/finding/place.ts';
import {
  attributeOf,
  childrenOf,
  descendantsOf,
  lettersOf,
  placeOf,
  wordsOf,
} from '#importer/html/page/node.ts';
import { placeOfText } from '#importer/html/page/place-of-text.ts';
import type { Reading } from '#importer/html/reading.ts';
import { type Look, lookOf, plainLook } from '#importer/html/style/look.ts';
import { parseDeclarations } from '#importer/html/style/style-sheet.ts';
import type { InputBlock } from '#importer/model/input-text.ts';
import { joinLabel } from '#importer/numbering/label.ts';
import { BlockWriter } from './block-writer.ts';
import { cellText } from './cell-text.ts';
import { leftElements } from './left-elements.ts';
import { listMarkers } from './list-marker.ts';
import { readSigns } from './read-signs.ts';
import { isLayout, readTable } from './read-table.ts';
import { reportLink } from './report-link.ts';

/** Reads the content of an element as a browser shows it. */
export function readBlocks(container: Nodes, reading: Reading, inCell = false): InputBlock[] {
  const reader = new BlockReader(reading, inCell);
  reader.walk(container, plainLook);
  reader.writer.close();
  return reader.writer.blocks;
}

class BlockReader {
  readonly writer: BlockWriter;
  private readonly reading: Reading;

  constructor(reading: Reading, inCell: boolean) {
    this.reading = reading;
    this.writer = new BlockWriter(reading, inCell);
  }

  walk(parent: Nodes, look: Look): void {
    for (const node of childrenOf(parent)) this.node(node, look);
  }

  private node(node: Nodes, look: Look): void {
    if (node.type === 'element') this.element(node, look);
    else if (node.type === 'comment') this.comment(node);
    else if (node.type === 'text') {
      const words = look.symbolFont
        ? readSigns(node, look.symbolFont, this.reading)
        : node.value.replace(/\u00ad/g, '');
      this.writer.add(words, look, placeOfText(node));
    }
  }

  private element(element: Element, around: Look): void {
    const { apart, frame, sheet } = this.reading;
    const look = lookOf(element, around, sheet);
    const leave = leftElements[element.tagName];
    const rule = rules.get(element.tagName) ?? walk;
    if (apart.has(element)) this.writer.close();
    else if (leave) leave(element, this.reading);
    else if (look.display === 'none') this.hidden(element);
    else if (frame.has(element)) this.furniture(element);
    else if (look.display === 'inline') rule(this, element, look);
    else {
      this.writer.close();
      rule(this, element, look);
      this.writer.close();
    }
  }

  /** Word marks what it writes for older browsers with styles of its own. */
  span(element: Element, look: Look): void {
    const style = parseDeclarations(attributeOf(element, 'style') ?? '');
    const tabs = Math.min(Number(style.get('mso-tab-count') ?? 0), 20);
    if (style.get('mso-list') === 'ignore' && !this.writer.isOpen) this.wordLabel(element, look);
    else if (tabs > 0) this.writer.addKept('\t'.repeat(tabs), look, placeOf(element));
    else this.walk(element, look);
  }

  private comment(node: Nodes & { type: 'comment' }): void {
    if (/[\u4e00-\u9fff]/.test(node.value)) this.reading.comments.push(node);
  }

  private hidden(element: Element): void {
    const words = excerpt(wordsOf(element));
    if (words) report(this.reading, 'text-hidden', { words }, placeOf(element, words));
  }

  private furniture(element: Element): void {
    this.writer.close();
    const words = wordsOf(element);
    if (words) this.reading.furniture.push({ words, place: placeOf(element, words) });
  }

  private wordLabel(element: Element, look: Look): void {
    const part = new BlockReader(this.reading, true);
    part.walk(element, look);
    part.writer.close();
    const [first] = part.writer.blocks;
    const marker = first?.kind === 'paragraph' ? first.text : '';
    const isParted = /[\s\u00a0]$/.test(lettersOf(element));
    if (marker) this.writer.number(joinLabel(marker, isParted ? 'tab' : 'nothing'), placeOf(element, marker));
  }

  list(list: Element, look: Look): void {
    // Nested lists and items have their own markers, whatever surrounds them.
    const { labels, kind } = listMarkers(list, (element) => lookOf(element, plainLook, this.reading.sheet));
    const written = [...labels.values()];
    const [first = ''] = written;
    const place = placeOf(list, wordsOf(list));
    if (kind === 'numbers')
      report(this.reading, 'html-list-numbered', { first, last: written.at(-1) ?? '' }, place);
    if (kind === 'typed') report(this.reading, 'html-list-typed', { first: excerpt(wordsOf(list)) }, place);
    if (kind === 'bullets') report(this.reading, 'html-list-marked', { mark: first }, place);
    for (const child of childrenOf(list)) {
      const label = child.type === 'element' ? labels.get(child) : undefined;
      if (label !== undefined && child.type === 'element') {
        this.writer.close();
        this.writer.number(joinLabel(label, 'tab'), placeOf(child, label));
        this.element(child, look);
        this.writer.endItem();
      } else this.node(child, look);
    }
  }

  table(table: Element, look: Look): void {
    // In quirks mode tables do not inherit alignment and indent.
    const { align: _, indent: __, ...inside } = look;
    const own = lookOf(table, { ...plainLook }, this.reading.sheet);
    const cellLook: Look = { ...inside, ...(own.indent && { indent: own.indent }) };
    if (isLayout(table)) {
      if (wordsOf(table)) report(this.reading, 'html-layout-table', {}, placeOf(table, wordsOf(table)));
      this.walk(table, cellLook);
      return;
    }
    for (const child of childrenOf(table))
      if (child.type === 'element' && child.tagName === 'caption') this.element(child, look);
    const read = readTable(table, (cell) => this.cell(cell, cellLook));
    if (read) this.writer.table(read);
  }

  private cell(cell: Element, around: Look): string | undefined {
    const look = lookOf(cell, around, this.reading.sheet);
    if (look.display === 'none') {
      this.hidden(cell);
      return undefined;
    }
    const reader = new BlockReader(this.reading, true);
    reader.walk(cell, look);
    reader.writer.close();
    for (const block of reader.writer.blocks)
      if (block.kind === 'table') report(this.reading, 'table-nested', {}, block.place);
    return cellText(reader.writer.blocks);
  }

  link(element: Element, look: Look): void {
    const name = this.reading.calls.get(element);
    if (name) this.writer.add(`[^${name}]`, look, placeOf(element));
    else {
      reportLink(element, this.reading);
      this.walk(element, look);
    }
  }

  raised(element: Element, look: Look): void {
    const letters = lettersOf(element);
    const hasCall = descendantsOf(element).some((inside) => this.reading.calls.has(inside));
    if (letters.trim() && !hasCall)
      report(this.reading, 'text-raised', { words: excerpt(letters) }, placeOf(element, letters));
    this.walk(element, look);
  }

  struck(element: Element, look: Look): void {
    const words = excerpt(wordsOf(element));
    if (words) report(this.reading, 'text-struck', { words }, placeOf(element, words));
    this.walk(element, look);
  }

  ruby(element: Element, look: Look): void {
    const words = excerpt(
      childrenOf(element)
        .filter((child) => child.type === 'element' && ['rt', 'rtc'].includes(child.tagName))
        .map(lettersOf)
        .join(''),
    );
    if (words) report(this.reading, 'ruby-left', { words }, placeOf(element, words));
    for (const child of childrenOf(element))
      if (child.type !== 'element' || !['rt', 'rtc', 'rp'].includes(child.tagName)) this.node(child, look);
  }

  quoted(element: Element, look: Look): void {
    const place = placeOf(element);
    report(this.reading, 'html-quotes-added', { words: excerpt(wordsOf(element)) }, place);
    this.writer.add('“', look, place);
    this.walk(element, look);
    this.writer.add('”', look, place);
  }
}

type Rule = (reader: BlockReader, element: Element, look: Look) => void;

const walk: Rule = (reader, element, look) => reader.walk(element, look);
const list: Rule = (reader, element, look) => reader.list(element, look);
const raised: Rule = (reader, element, look) => reader.raised(element, look);
const struck: Rule = (reader, element, look) => reader.struck(element, look);

/** By the names of elements. */
const rules = new Map<string, Rule>(
  Object.entries({
    a: (reader, element, look) => reader.link(element, look),
    br: (reader) => reader.writer.breakLine(),
    del: struck,
    dir: list,
    menu: list,
    ol: list,
    q: (reader, element, look) => reader.quoted(element, look),
    ruby: (reader, element, look) => reader.ruby(element, look),
    s: struck,
    span: (reader, element, look) => reader.span(element, look),
    strike: struck,
    sub: raised,
    sup: raised,
    table: (reader, element, look) => reader.table(element, look),
    ul: list,
  } satisfies Record<string, Rule>),
);
