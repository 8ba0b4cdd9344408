import { FieldStack } from '#importer/field/field-stack.ts';
import type { Finding } from '#importer/finding/finding.ts';
import type { ContainerReader, ReadLimits, ReadOutcome } from '#importer/model/container.ts';
import { refuse } from '#importer/model/refuse.ts';
import { refuseUnreadable } from '#importer/model/unreadable.ts';
import { ListCounter } from '#importer/numbering/list-counter.ts';
import { openPackage } from '#importer/package/open-package.ts';
import { elementOf, elementsOf } from '#importer/package/xml.ts';
import { openDocument } from './document-parts.ts';
import { readLists } from './look/list-table.ts';
import { readStyles } from './look/style-sheet.ts';
import { NoteTable } from './note-table.ts';
import { readBlocks } from './read-blocks.ts';
import { readFurniture } from './read-furniture.ts';
import { readNotes } from './read-notes.ts';
import type { Reading } from './reading.ts';

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
