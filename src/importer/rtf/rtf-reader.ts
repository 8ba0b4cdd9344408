import { type FindingArguments, type FindingCode, report } from '#importer/finding/finding.ts';
import { excerpt } from '#importer/finding/place.ts';
import type { InputBlock, InputNote } from '#importer/model/input-text.ts';
import { throwDamaged } from '#importer/model/unreadable.ts';
import type { LetterLook, ParagraphMark } from '#importer/word/story-builder.ts';
import type { WordReading } from '#importer/word/word-reading.ts';
import { FontTable, type RtfFont } from './font-table.ts';
import { FormField } from './form-field.ts';
import { LetterDecoder } from './letter-decoder.ts';
import { ListTable } from './list-table.ts';
import { lookOf, markOf, signsOf } from './marks.ts';
import { RtfScanner } from './rtf-scanner.ts';
import {
  type GroupState,
  type LetterState,
  type ParagraphState,
  plainLetters,
  plainParagraph,
} from './rtf-state.ts';
import { RtfStory } from './rtf-story.ts';

/** Only hostile files nest deeper. */
const maxDepth = 5000;
const controls = /(?![\t\n])\p{Cc}/gu;
const wideLetter = /[\u2e80-\uffff]/;

export type Rule = (reader: RtfReader, value: number | undefined) => void;
/** What a word does; some words do something else where they begin a group. */
type RuleOf = (word: string, isAtStart: boolean) => Rule | undefined;

/** Reads the nested groups of an RTF file. */
export class RtfReader {
  readonly reading: WordReading = { pictures: [], findings: [], paragraphs: 0, changes: { deleted: 0 } };
  readonly notes: InputNote[] = [];
  readonly furniture = new Set<string>();
  comments = 0;
  readonly fonts = new FontTable();
  readonly lists = new ListTable();
  readonly decoder = new LetterDecoder();
  readonly scanner: RtfScanner;
  private readonly ruleOf: RuleOf;
  state: GroupState;
  /** Text of a group whose letters are `caught`. */
  caught = '';
  private readonly groups: GroupState[] = [];
  private readonly body: RtfStory;
  private readonly reported = new Set<FindingCode>();
  font: RtfFont | undefined;
  form = new FormField();
  formula = '';
  /** Name of the property whose value comes next. */
  property = '';
  private isStarred = false;
  /** Whether a group has just begun: only its first word names its kind. */
  private isAtStart = false;
  private blocks: InputBlock[] | undefined;
  /** Number of fallback letters left to skip after `\u`. */
  private passing = 0;

  constructor(bytes: Uint8Array, ruleOf: RuleOf) {
    this.ruleOf = ruleOf;
    this.scanner = new RtfScanner(bytes);
    this.body = new RtfStory(this.reading, this.lists);
    this.state = {
      ...{ use: 'text', story: this.body, letters: plainLetters, paragraph: plainParagraph },
      ...{ fallback: 1, wide: false, nested: false, inObject: false, inFormula: false },
    };
  }

  /** Reads the whole file. */
  read(): InputBlock[] {
    for (let token = this.scanner.next(); token !== 'end'; token = this.scanner.next()) {
      if (token === 'byte') this.byte(this.scanner.byte);
      else if (token === 'open') this.openGroup();
      else if (token === 'word') this.word(this.scanner.word, this.scanner.value);
      else if (token === 'symbol') this.symbol(this.scanner.word);
      else this.closeGroup();
      if (this.blocks) return this.blocks;
    }
    report(this.reading, 'rtf-cut', {}, this.body.builder.place);
    while (this.groups.length > 0) this.closeGroup();
    return this.blocks ?? [];
  }

  private openGroup(): void {
    this.flush();
    this.passing = 0;
    this.isStarred = false;
    this.isAtStart = true;
    if (this.groups.length >= maxDepth) throwDamaged('花括号嵌套过深');
    this.groups.push(this.state);
    this.state = { ...this.state, onClose: undefined };
  }

  private closeGroup(): void {
    this.flush();
    this.passing = 0;
    this.isStarred = false;
    const outer = this.groups.pop();
    if (!outer) return;
    this.state.onClose?.();
    if (this.groups.length === 0) this.blocks = this.body.builder.finish(this.mark);
    this.state = outer;
  }

  /** Skips the next group. */
  skipNextGroup(): void {
    while (this.scanner.next() === 'byte');
    this.scanner.skipGroup();
  }

  /** Skips the rest of the group. */
  leaveGroup(): void {
    this.scanner.skipGroup();
    this.closeGroup();
  }

  private word(word: string, value: number | undefined): void {
    if (this.passing > 0) {
      this.passing--;
      if (word === 'bin') this.scanner.pass(value ?? 0);
      return;
    }
    if (word === 'u') {
      this.decoder.pushUnit((value ?? 0) & 0xffff, this.fontBytes);
      this.passing = this.state.fallback;
      return;
    }
    this.flush();
    const [isStarred, isAtStart] = [this.isStarred, this.isAtStart];
    [this.isStarred, this.isAtStart] = [false, false];
    const rule = this.ruleOf(word, isAtStart);
    if (rule) rule(this, value);
    else if (isStarred) this.leaveGroup();
  }

  private symbol(sign: string): void {
    if (this.passing > 0) {
      this.passing--;
      return;
    }
    if (sign === '*') {
      this.isStarred = true;
      return;
    }
    if (sign === '\\' || sign === '{' || sign === '}') {
      // The sign may be the second byte of a letter.
      this.decoder.push(sign.charCodeAt(0));
      return;
    }
    this.flush();
    if (sign === '~') this.letters('\u00a0');
    else if (sign === '_') this.letters('-');
    else if (sign === '\n' || sign === '\r') this.endParagraph();
    else if (sign === '\t') this.letters('\t');
  }

  private byte(byte: number): void {
    const isEscaped = this.scanner.isEscaped;
    if (!isEscaped && (byte === 10 || byte === 13)) return;
    this.isAtStart = false;
    if (this.passing > 0) this.passing--;
    else if (this.state.use !== 'nothing') this.decoder.push(byte);
  }

  private get fontBytes() {
    return this.fonts.bytesOf(this.state.letters.font);
  }

  /** Passes on the letters read so far, before their formatting changes. */
  private flush(): void {
    if (this.decoder.isEmpty) return;
    const { text, assumed, broken } = this.decoder.take(this.fontBytes);
    if (this.state.use === 'text') {
      if (assumed) this.reportOnce('rtf-encoding-assumed', { words: excerpt(text) });
      if (broken) this.reportOnce('letters-broken', { words: excerpt(text) });
    }
    this.letters(text);
  }

  letters(words: string): void {
    const { use, story, inFormula } = this.state;
    if (use === 'text') {
      if (inFormula) this.formula += words;
      story.builder.letters(words.replace(controls, ''), this.look(wideLetter.test(words)));
    } else if (use === 'drawing') this.reportLeft(words);
    else if (use === 'label') story.label += signsOf(words, this.fontBytes);
    else if (use === 'code') story.builder.fields.instruct(words);
    else if (use === 'caught') this.caught += words;
    else if (use === 'font') this.font?.call(words);
  }

  look(isWide = false): LetterLook {
    return lookOf(this.state.letters, this.fontBytes, isWide);
  }

  setLetters(change: Partial<LetterState>): void {
    this.state.letters = { ...this.state.letters, ...change };
  }

  setParagraph(change: Partial<ParagraphState>): void {
    this.state.paragraph = { ...this.state.paragraph, ...change };
  }

  get mark(): ParagraphMark {
    return markOf(this.state, this.look(true));
  }

  endParagraph(): void {
    if (this.state.use !== 'text') return;
    const { story } = this.state;
    if (story.label.trim() && this.state.letters.deleted)
      this.reportOnce('rtf-number-kept', { label: story.label.trim() });
    story.builder.endParagraph(this.mark);
    story.label = '';
  }

  endCell(depth: number): void {
    if (this.state.use !== 'text') return;
    const { story } = this.state;
    story.builder.endCell({ ...this.mark, depth });
    story.label = '';
  }

  endRow(depth: number): void {
    const { use, story, nested } = this.state;
    if (use === 'text') story.builder.endRow({ ...this.mark, depth }, story.rows.shape(nested));
  }

  /** Collects the text of a group, and passes it to `use` at its end. */
  catchLetters(use: (caught: string) => void): void {
    this.caught = '';
    this.state.use = 'caught';
    this.state.onClose = () => use(this.caught);
  }

  private reportLeft(words: string): void {
    if (!words.trim()) return;
    const { reading, builder } = this.state.story;
    report(reading, 'rtf-text-left', { words: excerpt(words) }, builder.place);
  }

  private reportOnce<C extends FindingCode>(code: C, args: FindingArguments<C>): void {
    if (this.reported.has(code)) return;
    this.reported.add(code);
    report(this.reading, code, args, this.state.story.builder.place);
  }
}
