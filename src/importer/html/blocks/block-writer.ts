import { defined } from '#domain/defined.ts';
import { report } from '#importer/finding/finding.ts';
import { excerpt, type Place } from '#importer/finding/place.ts';
import { ParagraphText } from '#importer/html/page/paragraph-text.ts';
import { type LineGroup, splitLines } from '#importer/html/page/split-lines.ts';
import type { Reading } from '#importer/html/reading.ts';
import { defaultSize } from '#importer/html/style/length.ts';
import { type Look, plainLook } from '#importer/html/style/look.ts';
import type { InputBlock, InputTable } from '#importer/model/input-text.ts';
import { furnitureLine, furnitureWords } from './furniture.table.ts';

/** Collects letters into blocks. */
export class BlockWriter {
  readonly blocks: InputBlock[] = [];
  private text = new ParagraphText();
  /** Look of the block in which the open paragraph began. */
  private look: Look = plainLook;
  private label = '';
  private labelPlace: Place | undefined;
  private readonly reading: Reading;
  private readonly inCell: boolean;

  constructor(reading: Reading, inCell: boolean) {
    this.reading = reading;
    this.inCell = inCell;
  }

  get isOpen(): boolean {
    return !this.text.isEmpty;
  }

  add(words: string, look: Look, place: Place): void {
    if (!this.isOpen && words.trim()) this.look = look;
    const run = { place, size: look.size };
    if (look.space === 'normal') this.text.add(words, run);
    else
      for (const [i, line] of words.split(/\r\n?|\n/).entries()) {
        if (i > 0) this.text.breakLine();
        if (look.space === 'pre') this.text.addKept(line, run);
        else this.text.add(line, run);
      }
  }

  /** Adds a tab, or letters whose white space is kept. */
  addKept(words: string, look: Look, place: Place): void {
    this.text.addKept(words, { place, size: look.size });
  }

  breakLine(): void {
    this.text.breakLine();
  }

  /** Sets the number of the next paragraph. */
  number(label: string, place: Place): void {
    this.label += label;
    this.labelPlace ??= place;
  }

  table(table: InputTable): void {
    this.close();
    this.blocks.push(table);
  }

  /** Ends the paragraph. */
  close(): void {
    const { text, look } = this;
    this.text = new ParagraphText();
    if (text.isEmpty) return;
    for (const group of splitLines(text.lines, look.align)) this.paragraph(group, text.size, look);
  }

  /** Ends a list item, which may have a number but no words. */
  endItem(): void {
    this.close();
    if (!this.label) return;
    const label = this.label.trim();
    if (!/[\p{L}\p{N}]/u.test(label)) {
      this.dropLabel();
      return;
    }
    const place = this.labelPlace ?? { kind: 'file' };
    if (!this.inCell) report(this.reading, 'number-alone', { label }, place);
    this.blocks.push({ kind: 'paragraph', text: '', label, place });
    this.dropLabel();
  }

  private dropLabel(): void {
    this.label = '';
    this.labelPlace = undefined;
  }

  private paragraph({ lines, indent }: LineGroup, size: number | undefined, look: Look): void {
    const text = lines.map((line) => line.text.replace(/\u00a0/g, ' ')).join('\n');
    const { label } = this;
    const found = lines[0]?.place ?? { kind: 'file' };
    const words = excerpt(`${label}${text}`);
    const place: Place = found.kind === 'line' ? { ...found, words } : found;
    if (!label && isFurniture(text)) {
      this.reading.furniture.push({ words: text, place });
      return;
    }
    this.dropLabel();
    const letters = indent || lettersOf(look.indent, size);
    this.blocks.push({
      kind: 'paragraph',
      text,
      ...defined({ label: label || undefined, align: look.align, indent: letters || undefined, size }),
      place,
    });
  }
}

function lettersOf(indent: Look['indent'], size = defaultSize): number {
  if (!indent) return 0;
  return Math.round(('letters' in indent ? indent.letters : indent.points / size) * 100) / 100;
}

const signs = /[\s\u00a0【】[\]（）()|｜:：·.…，,>＞<＜+\-—大中小]/g;
/** In characters. No line of a text is this short and consists of these words alone. */
const maxLength = 60;

/** Tells whether a line is one that sites put around a text: buttons, the editor's name. */
function isFurniture(line: string): boolean {
  if (line.length > maxLength) return false;
  if (furnitureLine.test(line)) return true;
  const rest = furnitureWords.reduce((left, word) => left.replaceAll(word, ''), line);
  return rest !== line && rest.replace(signs, '') === '';
}
