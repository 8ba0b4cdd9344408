import { report } from '#importer/finding/finding.ts';
import { excerpt } from '#importer/finding/place.ts';
import type { InputBlock } from '#importer/model/input-text.ts';
import type { ListCounter } from '#importer/numbering/list-counter.ts';
import { isSymbolFont } from '#importer/symbol/read-symbol.ts';
import { firstLineIndent } from '#importer/word/indent.ts';
import { type LetterLook, type ParagraphMark, StoryBuilder } from '#importer/word/story-builder.ts';
import type { WordReading } from '#importer/word/word-reading.ts';
import type { Range } from './anchored.ts';
import type { Bytes } from './bytes.ts';
import type { DocParagraph, DocText } from './doc-text.ts';
import { readInlineShape } from './drawings.ts';
import { readFormBox } from './form-data.ts';
import type { LetterProperties } from './letter-properties.ts';

/** How letters are read that refer to something elsewhere. */
interface Calls {
  /** The name of the note to which a letter refers, if it shows. */
  note?: (letter: number, shows: boolean) => string | undefined;
  /** Whether a letter refers to a note and is shown as well. */
  isMarked?: (letter: number) => boolean;
  drawing?: (letter: number, look: LetterLook) => void;
}

/** Special characters (MS-DOC, 2.4.1 and 2.6.1). */
const sign = {
  picture: 0x01,
  note: 0x02,
  cell: 0x07,
  drawing: 0x08,
  page: 0x0c,
  paragraph: 0x0d,
  fieldBegin: 0x13,
  fieldSeparate: 0x14,
  fieldEnd: 0x15,
} as const;

/** How other control characters show. All the rest show nothing. */
const shown: Record<number, string> = { 9: '\t', 11: '\n', 12: '\n', 14: '\n', 30: '-' };

const pictureHead = 0x44;
const fileName = 0x66;

/** Reads a range of letters into paragraphs and tables. */
export class DocStory {
  readonly builder: StoryBuilder;
  private readonly text: DocText;
  private readonly reading: WordReading;
  private readonly counter: ListCounter;
  private readonly calls: Calls;

  constructor(text: DocText, reading: WordReading, counter: ListCounter, calls: Calls = {}) {
    this.builder = new StoryBuilder(reading);
    this.text = text;
    this.reading = reading;
    this.counter = counter;
    this.calls = calls;
  }

  read({ from, to }: Range): InputBlock[] {
    this.text.claim({ from, to });
    const end = Math.min(to, this.text.text.length);
    let last: ParagraphMark | undefined;
    for (let letter = from; letter < end; ) {
      const mark = this.markFrom(letter, end);
      const paragraph = this.text.paragraphAt(Math.min(mark, end - 1));
      this.letters(letter, mark, paragraph);
      last = this.markOf(paragraph, Math.min(mark, end - 1));
      if (mark < end) this.end(mark, paragraph, last);
      letter = mark + 1;
    }
    return last ? this.builder.finish(last) : [];
  }

  /** Finds the mark that ends the paragraph beginning at a place. */
  private markFrom(from: number, end: number): number {
    const { text } = this.text;
    for (let letter = from; letter < end; letter++) {
      const code = text.charCodeAt(letter);
      if (code === sign.paragraph || code === sign.cell) return letter;
      if (code === sign.page && this.text.endsSection(letter)) return letter;
    }
    return end;
  }

  private end(letter: number, paragraph: DocParagraph, mark: ParagraphMark): void {
    const isCell = this.text.text.charCodeAt(letter) === sign.cell;
    if (isCell && paragraph.endsRow) this.builder.endRow({ ...mark, depth: 1 }, paragraph.row);
    else if (isCell) this.builder.endCell({ ...mark, depth: Math.max(1, mark.depth) });
    else if (paragraph.endsInnerRow) this.builder.endRow(mark, paragraph.row);
    else if (paragraph.endsInnerCell) this.builder.endCell(mark);
    else this.builder.endParagraph(mark);
  }

  private markOf(paragraph: DocParagraph, letter: number): ParagraphMark {
    const { align, boxed, initial, numbering } = paragraph;
    const { properties } = this.text.lettersAt(letter, paragraph.style);
    return {
      look: this.lookOf(properties),
      ...(align && { align }),
      indentAt: (size) => firstLineIndent(paragraph, size),
      label: (place) => {
        if (!numbering) return undefined;
        if (numbering.list) return this.counter.next(numbering.list, numbering.level, place);
        report(this.reading, 'number-undefined', {}, place);
        return undefined;
      },
      ...{ boxed, initial, depth: paragraph.depth || (paragraph.inTable ? 1 : 0) },
    };
  }

  private lookOf(letters: LetterProperties): LetterLook {
    const { deleted, inserted, hidden, raised, struck, struckTwice, size } = letters;
    const font = this.text.fonts[letters.font];
    return {
      ...{ deleted, inserted, hidden, raised, struck: struck || struckTwice, size: size / 2 },
      ...(isSymbolFont(font) && { symbolFont: font }),
    };
  }

  private letters(from: number, to: number, paragraph: DocParagraph): void {
    for (let letter = from; letter < to; ) {
      const { properties, end } = this.text.lettersAt(letter, paragraph.style);
      const look = this.lookOf(properties);
      const stop = Math.min(end, to);
      let plain = '';
      const flush = () => {
        if (plain) this.plain(plain, look);
        plain = '';
      };
      for (; letter < stop; letter++) {
        const code = this.text.text.charCodeAt(letter);
        if (this.calls.isMarked?.(letter)) {
          flush();
          this.callNote(letter, look);
        }
        if (code >= 0x20 && !properties.symbol) plain += this.text.text.charAt(letter);
        else if (shown[code] !== undefined) plain += shown[code];
        else {
          flush();
          this.special(letter, code, properties, look);
        }
      }
      flush();
    }
  }

  private plain(words: string, look: LetterLook): void {
    if (!words.isWellFormed()) {
      report(this.reading, 'letters-broken', { words: excerpt(words.toWellFormed()) }, this.builder.place);
    }
    this.builder.letters(words.toWellFormed(), look);
  }

  private special(letter: number, code: number, letters: LetterProperties, look: LetterLook): void {
    const { builder } = this;
    const { symbol } = letters;
    if (symbol) builder.sign(this.text.fonts[symbol.font], symbol.code, look);
    else if (code === sign.fieldBegin) builder.fields.begin();
    else if (code === sign.fieldSeparate) builder.fields.separate();
    else if (code === sign.fieldEnd) builder.endField(look);
    else if (code === sign.note) this.callNote(letter, look);
    else if (code === sign.drawing) this.calls.drawing?.(letter, look);
    else if (code === sign.picture && letters.special) this.picture(letters, look);
  }

  private callNote(letter: number, look: LetterLook): void {
    if (look.deleted) this.builder.add('〓', look);
    const name = this.calls.note?.(letter, !look.deleted && !look.hidden);
    if (name) this.builder.call(name, look);
  }

  private picture({ isFormData, isObject, data }: LetterProperties, look: LetterLook): void {
    const { builder } = this;
    const { data: stream } = this.text.file;
    if (isFormData) {
      const isBox = /^\s*FORMCHECKBOX\b/i.test(builder.fields.code);
      if (isBox && data !== undefined) builder.fields.fillForm(readFormBox(stream, data));
      return;
    }
    const kind = /^\s*(?:EMBED|LINK)\s+(\S+)/i.exec(builder.fields.code)?.[1];
    if (isObject || kind) {
      if (!look.hidden && !look.deleted)
        report(this.reading, 'object-left', { kind: kind ?? 'OLE' }, builder.place);
      return;
    }
    builder.picture(data === undefined ? '' : pictureWords(stream, data), look);
  }
}

/** Names an inline picture. The name of a linked file precedes its shape. */
function pictureWords(data: Bytes, at: number): string {
  const start = at + (data.u16(at + 4) || pictureHead);
  const isLinked = data.u16(at + 6) === fileName;
  return readInlineShape(data, isLinked ? start + 1 + data.u8(start) : start)?.words ?? '';
}
