import type { Finding } from '#importer/finding/finding.ts';
import type { Place } from '#importer/finding/place.ts';
import type { ContainerReader, ReadOutcome } from '#importer/model/container.ts';
import type { InputNote, InputText } from '#importer/model/input-text.ts';
import { refuse, refuseUnreadable } from '#importer/model/unreadable.ts';
import { ListCounter } from '#importer/numbering/list-counter.ts';
import { cellText } from '#importer/word/cell-text.ts';
import { addFurniture, asideReading } from '#importer/word/furniture.ts';
import type { WordReading } from '#importer/word/word-reading.ts';
import { type Range, rangeOf, readAnchored } from './anchored.ts';
import { BoxReader } from './box-reader.ts';
import { openDoc } from './doc-file.ts';
import { DocStory } from './doc-story.ts';
import { DocText } from './doc-text.ts';

/**
 * Reads the binary form of Word 97 and later (MS-DOC; WPS writes it too, as .wps) as a reader of the file
 * sees it, all tracked changes accepted.
 */
export const readDoc: ContainerReader = (bytes) => refuseUnreadable(() => read(bytes));

function read(bytes: Uint8Array): ReadOutcome {
  const text = new DocText(openDoc(bytes));
  const anchored = readAnchored(text.file);
  const findings: Finding[] = [];
  const reading: WordReading = { pictures: [], findings, paragraphs: 0, changes: { deleted: 0 } };
  const counter = new ListCounter(findings);
  const boxes = new BoxReader(text, reading, anchored.boxes, counter);
  const called: CalledNote[] = [];
  const story: DocStory = new DocStory(text, reading, counter, {
    note: (letter, shows) => {
      const note = anchored.notes.get(letter);
      if (note && !shows) text.claim(note);
      return note && shows ? callNote(called, note, story.builder.place) : undefined;
    },
    isMarked: (letter) => anchored.notes.has(letter) && text.text.charCodeAt(letter) !== automaticMark,
    drawing: (letter, look) => {
      for (const shape of anchored.shapes.get(letter) ?? []) {
        boxes.read(shape.id, story.builder);
        if (shape.isPicture) story.builder.picture(shape.words, look);
      }
    },
  });
  const blocks = [...story.read(rangeOf(text.file, 'main')), ...boxes.rest()];
  const notes = called.map(({ range, ...note }): InputNote => {
    const written = new DocStory(text, reading, new ListCounter(findings)).read(range);
    return { ...note, text: cellText(written, reading).trim() };
  });
  const furniture = readFurniture(text, reading);
  findings.push(...findingsOf(text, reading, anchored.comments));
  if (blocks.length === 0 && notes.length === 0) return refuse('file-empty', {});
  return { text: { blocks, notes, pictures: reading.pictures, stated: {}, furniture, findings } };
}

type CalledNote = Omit<InputNote, 'text'> & { range: Range };

const automaticMark = 2;

function callNote(called: CalledNote[], range: Range, place: Place): string {
  const name = String(called.length + 1);
  called.push({ name, range, place });
  return name;
}

function findingsOf(text: DocText, { changes }: WordReading, comments: number): Finding[] {
  const place = { kind: 'file' } as const;
  const { missing } = text.pieces;
  const spare = text.pieces.spare + text.unclaimed.length;
  return [
    ...(changes.place
      ? [{ code: 'text-deleted', args: { count: changes.deleted }, place: changes.place } as const]
      : []),
    ...(comments > 0 ? [{ code: 'comments-left', args: { count: comments }, place } as const] : []),
    ...(text.unformatted > 0
      ? [{ code: 'doc-unformatted', args: { count: text.unformatted }, place } as const]
      : []),
    ...(spare > 0 ? [{ code: 'doc-spare', args: { count: spare }, place } as const] : []),
    ...(missing > 0 ? [{ code: 'doc-cut', args: { count: missing }, place } as const] : []),
  ];
}

const headersTable = 11;
/** The stories before the headers are separators of notes. */
const separators = 6;

/** Reads the words of headers and footers, each once. */
function readFurniture(text: DocText, reading: WordReading): InputText['furniture'] {
  const words = new Set<string>();
  const headers = rangeOf(text.file, 'headers');
  const starts = text.file.table(headersTable);
  const from = headers.from + (starts.length > 4 * separators ? starts.u32(4 * separators) : 0);
  const ranges: Range[] = [{ from, to: headers.to }, rangeOf(text.file, 'headerBoxes')];
  for (const range of ranges) {
    const aside = asideReading();
    const story = new DocStory(text, aside, new ListCounter(aside.findings));
    addFurniture(words, story.read(range), aside, reading);
  }
  return [...words].map((each) => ({ words: each, place: { kind: 'file' } }));
}
