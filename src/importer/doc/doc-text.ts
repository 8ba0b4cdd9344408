import type { RowShape } from '#importer/word/row-shape.ts';
import { type Range, rangeOf } from './anchored.ts';
import type { Bytes } from './bytes.ts';
import type { DocFile } from './doc-file.ts';
import { readFontNames } from './font-names.ts';
import { changeLetters, type LetterProperties, lettersOfStyle, plainLetters } from './letter-properties.ts';
import { type DocList, readLists } from './list-table.ts';
import { changeParagraph, type ParagraphProperties, plainParagraph } from './paragraph-properties.ts';
import { type PieceTable, readPieces } from './piece-table.ts';
import { type FindRun, noSprms, readLetterRuns, readParagraphRuns } from './property-runs.ts';
import { readRowShape } from './row-properties.ts';
import { readSprms } from './sprms.ts';
import { StyleSheet } from './style-sheet.ts';

const [stylesTable, fontsTable, sectionsTable] = [1, 15, 6];
/** Properties too large for their page are in the data stream (MS-DOC, 2.6.2). */
const elsewhere = new Set([0x6645, 0x6646, 0x646b]);
const sectionSize = 12;
/** Higher numbers mean that the paragraph is in no list. */
const lastList = 0x7fe;

export interface DocParagraph extends ParagraphProperties {
  style: number;
  /** The list that numbers it; undefined where the file does not define it. */
  numbering?: { list: DocList | undefined; level: number };
  /** Of the row that its mark ends. */
  row: RowShape | undefined;
}

const change = (from: ParagraphProperties, layers: Bytes[]) => layers.reduce(changeParagraph, from);

/** Letters of a file with all that is known of them. */
export class DocText {
  readonly pieces: PieceTable;
  readonly fonts: string[];
  readonly file: DocFile;
  /** Number of paragraphs without formatting, as in a damaged file. */
  unformatted = 0;
  private readonly claimed: Range[] = [];
  private readonly sheet: StyleSheet;
  private readonly lists: Map<number, DocList>;
  private readonly letterRuns: FindRun;
  private readonly paragraphRuns: FindRun;
  private readonly sectionEnds = new Set<number>();
  private readonly letterStyles = new Map<number, LetterProperties>();
  private readonly paragraphStyles = new Map<Bytes, Map<number, ParagraphProperties>>();

  constructor(file: DocFile) {
    this.file = file;
    this.pieces = readPieces(file);
    this.sheet = new StyleSheet(file.table(stylesTable));
    this.fonts = readFontNames(file.table(fontsTable));
    this.lists = readLists(file, this.sheet, this.fonts);
    this.letterRuns = readLetterRuns(file);
    this.paragraphRuns = readParagraphRuns(file);
    const sections = file.table(sectionsTable);
    const count = Math.floor((sections.length - 4) / (4 + sectionSize));
    for (let i = 1; i <= count; i++) this.sectionEnds.add(sections.u32(4 * i) - 1);
  }

  get text(): string {
    return this.pieces.text;
  }

  /** Records that letters have been read, or are left out for a reason. */
  claim(range: Range): void {
    this.claimed.push(range);
  }

  /** Words of notes and boxes that nothing has claimed. */
  get unclaimed(): string {
    const words: string[] = [];
    for (const story of ['footnotes', 'endnotes', 'boxes'] as const) {
      const { from, to } = rangeOf(this.file, story);
      const inside = this.claimed.filter((each) => each.from >= from && each.to <= to);
      let at = from;
      for (const each of inside.sort((a, b) => a.from - b.from)) {
        words.push(this.text.slice(at, Math.max(at, each.from)));
        at = Math.max(at, each.to);
      }
      words.push(this.text.slice(at, Math.max(at, to)));
    }
    return words.join('').replace(/[\p{Cc}\s]/gu, '');
  }

  endsSection(letter: number): boolean {
    return this.sectionEnds.has(letter);
  }

  /** The paragraph whose mark stands at a place. */
  paragraphAt(mark: number): DocParagraph {
    const piece = this.pieces.pieceAt(mark);
    const run = piece && this.paragraphRuns(piece.offset + (mark - piece.start) * piece.width);
    if (!run) this.unformatted++;
    const style = run?.style ?? 0;
    const own = [this.whole(run?.sprms ?? noSprms), piece?.sprms ?? noSprms];
    const itself = change(plainParagraph, own);
    const numbering = this.numberingOf(this.paragraphOfStyle(style), itself, style);
    const level = numbering?.list?.paragraphs[numbering.level];
    // A paragraph's own list overrides the indent of its style; a style's own indent overrides its list.
    const isOwn = itself.list !== undefined;
    const ofStyle = this.paragraphOfStyle(style, isOwn ? undefined : level);
    const properties = change(ofStyle, level && isOwn ? [level, ...own] : own);
    const endsRow = properties.endsRow || properties.endsInnerRow;
    return {
      ...properties,
      ...{ style, row: endsRow && own[0] ? readRowShape(own[0]) : undefined },
      ...(numbering && { numbering }),
    };
  }

  /** The look of letters from a place on, and where it ends (exclusive). */
  lettersAt(letter: number, style: number): { properties: LetterProperties; end: number } {
    const ofStyle = this.lettersOfStyle(style);
    const piece = this.pieces.pieceAt(letter);
    if (!piece) return { properties: ofStyle, end: letter + 1 };
    const offset = piece.offset + (letter - piece.start) * piece.width;
    const run = this.letterRuns(offset);
    if (!run) return { properties: ofStyle, end: letter + 1 };
    const end = Math.min(piece.end, letter + Math.max(1, Math.floor((run.end - offset) / piece.width)));
    const own = changeLetters(ofStyle, run.sprms, this.sheet);
    return { properties: piece.sprms.length > 0 ? changeLetters(own, piece.sprms, this.sheet) : own, end };
  }

  /** A style applied on top of the level of a list. */
  private paragraphOfStyle(style: number, level: Bytes = noSprms): ParagraphProperties {
    const ofLevel = this.paragraphStyles.get(level) ?? new Map<number, ParagraphProperties>();
    this.paragraphStyles.set(level, ofLevel);
    const chain = this.sheet.chain(style).map((each) => each.paragraph);
    const known = ofLevel.get(style) ?? change(plainParagraph, [level, ...chain]);
    ofLevel.set(style, known);
    return known;
  }

  private lettersOfStyle(style: number): LetterProperties {
    const known = this.letterStyles.get(style) ?? lettersOfStyle(plainLetters, style, this.sheet);
    this.letterStyles.set(style, known);
    return known;
  }

  private numberingOf(ofStyle: ParagraphProperties, own: ParagraphProperties, style: number) {
    const number = own.list ?? ofStyle.list ?? 0;
    if (number === 0 || number > lastList) return undefined;
    const list = this.lists.get(number);
    const linked = own.list === undefined ? this.levelOf(list, style) : undefined;
    return { list, level: own.level ?? linked ?? ofStyle.level ?? 0 };
  }

  /** The level linked to the style, or to the nearest one that it is based on. */
  private levelOf(list: DocList | undefined, style: number): number | undefined {
    for (const { index } of this.sheet.chain(style).toReversed()) {
      const level = list?.styles.indexOf(index) ?? -1;
      if (level >= 0) return level;
    }
    return undefined;
  }

  private whole(sprms: Bytes): Bytes {
    for (const { code, bytes, at } of readSprms(sprms)) {
      if (!elsewhere.has(code)) continue;
      const place = bytes.u32(at);
      const { data } = this.file;
      return data.part(place + 2, data.u16(place));
    }
    return sprms;
  }
}
