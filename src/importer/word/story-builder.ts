import { FieldStack } from '#importer/field/field-stack.ts';
import { judgeField } from '#importer/field/judge-field.ts';
import { report } from '#importer/finding/finding.ts';
import { excerpt, type Place } from '#importer/finding/place.ts';
import type { InputBlock, InputParagraph } from '#importer/model/input-text.ts';
import { keepLabel } from '#importer/numbering/label.ts';
import { InlineText } from './inline-text.ts';
import type { RowShape } from './row-shape.ts';
import type { RunLook } from './run-look.ts';
import { StoryTables } from './story-tables.ts';
import type { WordReading } from './word-reading.ts';

/** Letters of a stream, which tracked changes may concern. */
export interface LetterLook extends RunLook {
  deleted: boolean;
  inserted: boolean;
}

/** What the mark at the end of a paragraph says about it. */
export interface ParagraphMark {
  look: LetterLook;
  align?: 'left' | 'center' | 'right';
  /** Indent of the first line, in letters of the given size in points. */
  indentAt: (size: number) => number;
  /** Counts the paragraph if it has a number, and returns its label. */
  label: (place: Place) => string | undefined;
  boxed: boolean;
  /** How many tables it is in, one inside another. */
  depth: number;
  /** A large initial, which Word keeps as a paragraph before its own. */
  initial?: boolean;
}

type ParagraphPlace = Place & { kind: 'paragraph' };

/**
 * Builds blocks from a stream of letters in which marks end paragraphs, cells and rows, as in Word's binary
 * and rich text formats.
 */
export class StoryBuilder {
  readonly fields = new FieldStack();
  private readonly tables: StoryTables;
  private readonly reading: WordReading;
  private words: { inline: InlineText; place: ParagraphPlace } | undefined;
  private boxes: InputBlock[] = [];
  /** Text of paragraphs whose deleted marks do not end them: the next one continues it. */
  private joined: string | undefined;

  constructor(reading: WordReading) {
    this.reading = reading;
    this.tables = new StoryTables(reading);
  }

  /** Place of the current paragraph, which begins here if there is none. */
  get place(): Place {
    return this.current.place;
  }

  /** Begins the paragraph, so that it is counted before what hangs on it. */
  begin(): void {
    void this.current;
  }

  private get current() {
    if (this.words) return this.words;
    this.reading.paragraphs++;
    const place: ParagraphPlace = { kind: 'paragraph', paragraph: this.reading.paragraphs };
    this.words = { inline: new InlineText(this.reading, place), place };
    return this.words;
  }

  add(words: string, look: LetterLook): void {
    if (!words || this.isDeleted(words, look)) return;
    if (this.fields.shows(words)) this.current.inline.add(words, look);
  }

  /** Adds letters as in the file: those of a symbol font are signs. */
  letters(words: string, look: LetterLook): void {
    if (look.deleted || this.fields.inCode) this.add(words, look);
    else this.add(this.current.inline.letters(words, look.symbolFont), look);
  }

  sign(font: string | undefined, code: number, look: LetterLook): void {
    if (look.deleted) this.isDeleted('〓', look);
    else this.add(this.current.inline.sign(font, code), look);
  }

  /** Adds a reference to a note; its size and superscript do not count. */
  call(name: string, look: LetterLook): void {
    this.add(`[^${name}]`, { ...look, raised: false });
  }

  endField(look: LetterLook): void {
    const field = this.fields.end();
    if (!field || look.deleted) return;
    const { text, findings } = judgeField(field, this.place);
    this.add(text, look);
    if (!look.hidden && !this.fields.inCode) this.reading.findings.push(...findings);
  }

  picture(words: string, look: LetterLook): void {
    if (look.hidden || look.deleted) return;
    this.reading.pictures.push({ ...(words && { words }), place: this.place });
    report(this.reading, 'picture-left', { words }, this.place);
  }

  /** Adds a text box. Its paragraphs come before the one to which it is anchored. */
  box(blocks: InputBlock[]): void {
    const first = blocks[0];
    if (!first) return;
    const words =
      first.kind === 'paragraph' ? `${first.label ?? ''}${first.text}` : (first.rows[0]?.[0]?.text ?? '');
    report(this.reading, 'box-placed', { words: excerpt(words) }, this.place);
    this.boxes.push(
      ...blocks.map((block) => (block.kind === 'paragraph' ? { ...block, boxed: true as const } : block)),
    );
  }

  endParagraph(mark: ParagraphMark, canJoin = true): void {
    const { inline, place } = this.current;
    for (const words of this.fields.dropCodes()) {
      report(this.reading, 'field-open', { words: excerpt(words) }, place);
      inline.add(words, mark.look);
    }
    inline.reportUnusual();
    if (mark.look.deleted || mark.look.inserted) this.reading.changes.place ??= place;
    const own = inline.text.replace(/^\n+|\n+$/g, '');
    place.words = excerpt(own);
    const text = (this.joined ?? '') + own;
    const { boxes } = this;
    [this.words, this.boxes, this.joined] = [undefined, [], undefined];
    const hidden = mark.look.deleted || mark.look.hidden;
    if (canJoin && (hidden || mark.initial)) {
      this.joined = text;
      this.tables.add(boxes, mark.depth, place);
      return;
    }
    const block = hidden && !text.trim() ? undefined : this.close(text, inline.size, mark, place);
    this.tables.add(block ? [...boxes, block] : boxes, mark.depth, place);
  }

  endCell(mark: ParagraphMark): void {
    const { place } = this;
    this.endParagraph(mark, false);
    this.tables.endCell(mark.depth, place);
  }

  /** Ends a row. Words between the last cell and the end of the row are a cell too. */
  endRow(mark: ParagraphMark, shape: RowShape | undefined): void {
    if (this.words || this.joined) this.endParagraph(mark, false);
    this.tables.endRow(mark.depth, shape, { kind: 'paragraph', paragraph: this.reading.paragraphs });
  }

  /** Ends the text. Words without a mark are a paragraph too. */
  finish(mark: ParagraphMark): InputBlock[] {
    if (this.words || this.joined || this.boxes.length > 0) this.endParagraph(mark, false);
    return this.tables.finish({ kind: 'file' });
  }

  private isDeleted(words: string, look: LetterLook): boolean {
    if (!look.deleted && !look.inserted) return false;
    const { changes } = this.reading;
    changes.place ??= this.place;
    if (look.deleted) changes.deleted += [...words].length;
    return look.deleted;
  }

  private close(
    text: string,
    ownSize: number | undefined,
    mark: ParagraphMark,
    place: ParagraphPlace,
  ): InputParagraph | undefined {
    const counted = mark.label(place);
    const { findings } = this.reading;
    const label = counted && keepLabel(counted, text, { findings, inCell: mark.depth > 0, place });
    if (!text.trim() && !label) return undefined;
    place.words = excerpt(`${label ?? ''}${text}`);
    const size = ownSize ?? mark.look.size;
    const indent = mark.indentAt(size);
    return {
      kind: 'paragraph',
      text,
      ...(label && { label }),
      ...(mark.align && { align: mark.align }),
      ...(indent !== 0 && { indent }),
      size,
      ...(mark.boxed && { boxed: true }),
      place,
    };
  }
}
