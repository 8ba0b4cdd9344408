import { readRunLook } from '#importer/docx/look/run-look.ts';
import { noteChange, type Reading, type Story } from '#importer/docx/reading.ts';
import { childrenOf, switchOf } from '#importer/docx/word-xml.ts';
import { judgeField } from '#importer/field/judge-field.ts';
import { type FindingArguments, type FindingCode, report } from '#importer/finding/finding.ts';
import { excerpt, type Place } from '#importer/finding/place.ts';
import {
  attributeOf,
  charactersOf,
  descendantsOf,
  elementOf,
  type XmlElement,
} from '#importer/package/xml.ts';
import { InlineText } from '#importer/word/inline-text.ts';
import type { RunLook } from '#importer/word/run-look.ts';
import { formText } from './form-text.ts';
import { readDrawing } from './read-drawing.ts';

/** The words of one paragraph. */
export interface Inline {
  text: string;
  /** Size of most letters, in points. */
  size?: number;
  /** Text boxes anchored to the paragraph, and words of WordArt. */
  boxes: (XmlElement | string)[];
}

/** Reads the content of a paragraph. `styles` are the paragraph's. */
export function readInline(
  paragraph: XmlElement,
  styles: XmlElement[],
  reading: Reading,
  story: Story,
  place: Place,
): Inline {
  return new InlineReader(styles, reading, story, place).read(paragraph);
}

class InlineReader {
  private readonly words: InlineText;
  private readonly boxes: (XmlElement | string)[] = [];
  private readonly styles: XmlElement[];
  private readonly reading: Reading;
  private readonly story: Story;
  private readonly place: Place;

  constructor(styles: XmlElement[], reading: Reading, story: Story, place: Place) {
    this.styles = styles;
    this.reading = reading;
    this.story = story;
    this.place = place;
    this.words = new InlineText(reading, place);
  }

  read(paragraph: XmlElement): Inline {
    const plain = readRunLook(undefined, this.styles, this.reading.sheet);
    this.walk(paragraph, plain);
    for (const words of this.story.fields.dropCodes()) {
      report(this.reading, 'field-open', { words: excerpt(words) }, this.place);
      this.words.add(words, plain);
    }
    this.words.reportUnusual();
    const { text, size } = this.words;
    return { text: text.replace(/^\n+|\n+$/g, ''), boxes: this.boxes, ...(size !== undefined && { size }) };
  }

  private walk(parent: XmlElement, look: RunLook): void {
    for (const element of childrenOf(parent)) this.element(element, look);
  }

  /** Descends into elements without a rule: only `t` and its like contain words. */
  private element(element: XmlElement, look: RunLook): void {
    const rule = rules.get(element.localName ?? '');
    if (rule) rule(this, element, look);
    else this.walk(element, look);
  }

  run(element: XmlElement): void {
    this.walk(element, readRunLook(elementOf(element, 'rPr'), this.styles, this.reading.sheet));
  }

  add(words: string, look: RunLook): void {
    if (words && this.story.fields.shows(words)) this.words.add(words, look);
  }

  text(element: XmlElement, look: RunLook): void {
    const all = charactersOf(element).replace(/[\r\n]+/g, ' ');
    const isKept = attributeOf(element, 'space') === 'preserve';
    const words = isKept ? all : all.replace(/^[ \t]+|[ \t]+$/g, '');
    this.add(this.words.letters(words, look.symbolFont), look);
  }

  symbol(element: XmlElement, look: RunLook): void {
    const code = Number.parseInt(attributeOf(element, 'char') ?? '', 16);
    this.add(this.words.sign(attributeOf(element, 'font'), Number.isNaN(code) ? 0 : code), look);
  }

  field(element: XmlElement, look: RunLook): void {
    const type = attributeOf(element, 'fldCharType');
    if (type === 'begin') {
      const form = elementOf(element, 'ffData');
      this.story.fields.begin(form && formText(form));
    } else if (type === 'separate') this.story.fields.separate();
    else if (type === 'end') this.endField(look);
  }

  simpleField(element: XmlElement, look: RunLook): void {
    this.story.fields.beginResult(attributeOf(element, 'instr') ?? '');
    this.walk(element, look);
    this.endField(look);
  }

  private endField(look: RunLook): void {
    const field = this.story.fields.end();
    if (!field) return;
    const { text, findings } = judgeField(field, this.place);
    this.add(text, look);
    if (!look.hidden && !this.story.fields.inCode) this.reading.findings.push(...findings);
  }

  instruct(element: XmlElement): void {
    this.story.fields.instruct(charactersOf(element));
  }

  note(kind: 'footnote' | 'endnote', element: XmlElement, look: RunLook): void {
    if (look.hidden) return;
    const name = this.reading.notes.call(kind, attributeOf(element, 'id'), this.place);
    if (name) this.add(`[^${name}]`, look);
    else report(this.reading, 'note-missing', {}, this.place);
  }

  deleted(element: XmlElement): void {
    noteChange(this.reading, this.place, element);
  }

  inserted(element: XmlElement, look: RunLook): void {
    noteChange(this.reading, this.place);
    this.walk(element, look);
  }

  control(element: XmlElement, look: RunLook): void {
    const content = elementOf(element, 'sdtContent');
    if (!content) return;
    if (switchOf(elementOf(element, 'sdtPr'), 'showingPlcHdr')) {
      this.tell('placeholder-kept', { words: excerpt(charactersOf(content)) });
    }
    this.walk(content, look);
  }

  ruby(element: XmlElement, look: RunLook): void {
    const words = excerpt(charactersOf(elementOf(element, 'rt')));
    if (words) this.tell('ruby-left', { words });
    const base = elementOf(element, 'rubyBase');
    if (base) this.walk(base, look);
  }

  formula(element: XmlElement, look: RunLook): void {
    const words = descendantsOf(element, 't').map(charactersOf).join('');
    if (!words) return;
    this.tell('formula-flattened', { words: excerpt(words) });
    this.add(words, look);
  }

  drawing(element: XmlElement, look: RunLook): void {
    if (look.hidden) return;
    const { boxes, pictures, objects } = readDrawing(element);
    this.boxes.push(...boxes);
    for (const words of pictures) {
      this.reading.pictures.push({ ...(words && { words }), place: this.place });
      this.tell('picture-left', { words });
    }
    for (const kind of objects) this.tell('object-left', { kind });
  }

  private tell<C extends FindingCode>(code: C, args: FindingArguments<C>): void {
    report(this.reading, code, args, this.place);
  }
}

type Rule = (reader: InlineReader, element: XmlElement, look: RunLook) => void;

const ignore: Rule = () => undefined;
const drawing: Rule = (reader, element, look) => reader.drawing(element, look);
const inserted: Rule = (reader, element, look) => reader.inserted(element, look);
const deleted: Rule = (reader, element) => reader.deleted(element);
const lineBreak: Rule = (reader, _, look) => reader.add('\n', look);
const tab: Rule = (reader, _, look) => reader.add('\t', look);

/** By the local names of elements. */
const rules = new Map<string, Rule>(
  Object.entries({
    r: (reader, element) => reader.run(element),
    t: (reader, element, look) => reader.text(element, look),
    sym: (reader, element, look) => reader.symbol(element, look),
    tab,
    ptab: tab,
    br: lineBreak,
    cr: lineBreak,
    noBreakHyphen: (reader, _, look) => reader.add('-', look),
    fldChar: (reader, element, look) => reader.field(element, look),
    fldSimple: (reader, element, look) => reader.simpleField(element, look),
    instrText: (reader, element) => reader.instruct(element),
    footnoteReference: (reader, element, look) => reader.note('footnote', element, look),
    endnoteReference: (reader, element, look) => reader.note('endnote', element, look),
    ins: inserted,
    moveTo: inserted,
    del: deleted,
    moveFrom: deleted,
    delText: deleted,
    sdt: (reader, element, look) => reader.control(element, look),
    ruby: (reader, element, look) => reader.ruby(element, look),
    oMath: (reader, element, look) => reader.formula(element, look),
    drawing,
    pict: drawing,
    object: drawing,
    pPr: ignore,
    rPr: ignore,
  } satisfies Record<string, Rule>),
);
