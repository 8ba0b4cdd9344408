import { FieldStack } from '#importer/field/field-stack.ts';
import type { Finding } from '#importer/finding/finding.ts';
import type { ContainerReader, ReadLimits, ReadOutcome } from '#importer/model/container.ts';
import type { InputBlock, InputNote, InputText } from '#importer/model/input-text.ts';
import { refuse, refuseUnreadable } from '#importer/model/unreadable.ts';
import { ListCounter } from '#importer/numbering/list-counter.ts';
import { openPackage } from '#importer/package/open-package.ts';
import { elementOf, elementsOf } from '#importer/package/xml.ts';
import { cellText } from '#importer/word/cell-text.ts';
import { addFurniture, asideReading } from '#importer/word/furniture.ts';
import { type DocumentParts, openDocument } from './document-parts.ts';
import { readLists } from './look/list-table.ts';
import { readStyles } from './look/style-sheet.ts';
import { readBlocks } from './read-blocks.ts';
import { NoteTable, type Reading } from './reading.ts';

/**
 * Reads WordprocessingML (ECMA-376, transitional or strict; WPS writes it too) as a reader of the file sees
 * it, all tracked changes accepted.
 */
export const readDocx: ContainerReader = (bytes, limits) => refuseUnreadable(() => read(bytes, limits));

function read(bytes: Uint8Array, limits: ReadLimits): ReadOutcome {
  const parts = openDocument(openPackage(bytes, limits));
  const body = elementOf(parts.main, 'body');
  if (!body) return refuse('docx-other', { root: parts.main.localName ?? '' });
  const sheet = readStyles(parts.related('styles')[0]);
  const findings: Finding[] = [];
  const reading: Reading = {
    sheet,
    lists: readLists(parts.related('numbering')[0], sheet),
    notes: new NoteTable(parts),
    pictures: [],
    findings,
    paragraphs: 0,
    changes: { deleted: 0 },
  };
  const story = { counter: new ListCounter(findings), fields: new FieldStack() };
  const blocks = readBlocks(body, reading, story);
  const notes = readNotes(reading);
  const furniture = readFurniture(parts, reading);
  const { pictures, changes } = reading;
  if (changes.place) {
    findings.push({ code: 'text-deleted', args: { count: changes.deleted }, place: changes.place });
  }
  const comments = parts.related('comments').flatMap((part) => elementsOf(part, 'comment')).length;
  if (comments > 0)
    findings.push({ code: 'comments-left', args: { count: comments }, place: { kind: 'file' } });
  if (blocks.length === 0 && notes.length === 0) return refuse('file-empty', {});
  return { text: { blocks, notes, pictures, stated: {}, furniture, findings } };
}

/** Reads the words of headers and footers, each once. */
function readFurniture(parts: DocumentParts, reading: Reading): InputText['furniture'] {
  const words = new Set<string>();
  for (const part of [...parts.related('header'), ...parts.related('footer')]) {
    const aside: Reading = { ...reading, ...asideReading() };
    const story = { counter: new ListCounter(aside.findings), fields: new FieldStack() };
    addFurniture(words, readBlocks(part, aside, story), aside, reading);
  }
  return [...words].map((each) => ({ words: each, place: { kind: 'file' } }));
}

/** Reads the notes to which the text refers, each a text of its own. Notes may refer to notes. */
function readNotes(reading: Reading): InputNote[] {
  const notes: InputNote[] = [];
  for (const { name, element, place } of reading.notes.called) {
    const story = { counter: new ListCounter(reading.findings), fields: new FieldStack() };
    const blocks: InputBlock[] = readBlocks(element, reading, story);
    notes.push({ name, text: cellText(blocks, reading).trim(), place });
  }
  return notes;
}
