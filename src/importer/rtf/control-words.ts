import { report } from '#importer/finding/finding.ts';
import type { CellShape } from '#importer/word/row-shape.ts';
import { codePageEncodings } from './encodings.table.ts';
import type { ListTable } from './list-table.ts';
import type { Rule } from './rtf-reader.ts';
import { type LetterState, type ParagraphState, plainLetters, plainParagraph } from './rtf-state.ts';

/** A word is on unless its number is 0. */
const isOn = (value: number | undefined) => value !== 0;
const letter =
  (words: string): Rule =>
  (reader) =>
    reader.letters(words);
const letters =
  (change: (value: number | undefined) => Partial<LetterState>): Rule =>
  (reader, value) =>
    reader.setLetters(change(value));
const paragraph =
  (change: (value: number) => Partial<ParagraphState>): Rule =>
  (reader, value) =>
    reader.setParagraph(change(value ?? 0));
const sizes =
  (wide: boolean): Rule =>
  (reader) => {
    reader.state.wide = wide;
  };
const frame: Rule = paragraph(() => ({ boxed: true }));
const merged =
  (change: Partial<CellShape>): Rule =>
  ({ state }) =>
    state.story.rows.mergeNext(change);
const level =
  (change: (value: number) => Parameters<ListTable['setLevel']>[0]): Rule =>
  ({ lists }, value) =>
    lists.setLevel(change(value ?? 1));
/** Content that the program draws whenever it shows the page. */
const drawn: Rule = (reader) => {
  const { story } = reader.state;
  reader.letters('〓');
  report(story.reading, 'field-empty', { code: reader.scanner.word }, story.builder.place);
};

/** What control words do (Rich Text Format 1.9.1). Words that change nothing in a text are left out. */
export const controlWords = new Map<string, Rule>(
  Object.entries({
    bin: (reader, value) => reader.scanner.pass(value ?? 0),
    ansicpg: (reader, value) => {
      const encoding = codePageEncodings[value ?? 0];
      if (encoding) reader.decoder.fileEncoding = encoding;
    },
    mac: (reader) => {
      reader.decoder.fileEncoding ??= 'macintosh';
    },
    uc: (reader, value) => {
      reader.state.fallback = Math.max(0, value ?? 1);
    },
    upr: (reader) => reader.skipNextGroup(),

    tab: letter('\t'),
    line: letter('\n'),
    softline: letter('\n'),
    page: letter('\n'),
    column: letter('\n'),
    emdash: letter('—'),
    endash: letter('–'),
    lquote: letter('‘'),
    rquote: letter('’'),
    ldblquote: letter('“'),
    rdblquote: letter('”'),
    bullet: letter('•'),
    emspace: letter('\u2003'),
    enspace: letter('\u2002'),
    qmspace: letter('\u2005'),
    chdate: drawn,
    chdpl: drawn,
    chdpa: drawn,
    chtime: drawn,

    plain: (reader) => {
      reader.state.letters = plainLetters;
      reader.state.wide = false;
    },
    f: (reader, value) => {
      if (reader.state.use === 'font') reader.font = reader.fonts.define(value ?? 0);
      else reader.setLetters({ font: value ?? 0 });
    },
    fs: letters((value) => ({ size: value || plainLetters.size })),
    afs: (reader, value) => {
      if (reader.state.wide && value) reader.setLetters({ wideSize: value });
    },
    dbch: sizes(true),
    loch: sizes(false),
    hich: sizes(false),
    rtlch: sizes(false),
    ltrch: sizes(false),
    v: letters((value) => ({ hidden: isOn(value) })),
    deleted: letters((value) => ({ deleted: isOn(value) })),
    revised: letters((value) => ({ inserted: isOn(value) })),
    strike: letters((value) => ({ struck: isOn(value) })),
    striked: letters((value) => ({ struck: isOn(value) })),
    super: letters((value) => ({ raised: isOn(value) })),
    sub: letters((value) => ({ raised: isOn(value) })),
    nosupersub: letters(() => ({ raised: false })),

    par: (reader) => reader.endParagraph(),
    sect: (reader) => reader.endParagraph(),
    pard: (reader) => {
      reader.state.paragraph = plainParagraph;
    },
    ql: paragraph(() => ({ align: 'left' })),
    qc: paragraph(() => ({ align: 'center' })),
    qr: paragraph(() => ({ align: 'right' })),
    qj: (reader) => {
      const { align: _, ...rest } = reader.state.paragraph;
      reader.state.paragraph = rest;
    },
    li: paragraph((left) => ({ left })),
    lin: paragraph((left) => ({ left })),
    fi: paragraph((first) => ({ first })),
    culi: paragraph((leftLetters) => ({ leftLetters })),
    cufi: paragraph((firstLetters) => ({ firstLetters })),
    ls: (reader, value) => {
      if (reader.lists.isOverriding) reader.lists.nameOverride(value ?? 0);
      else reader.setParagraph({ list: value ?? 0 });
    },
    ilvl: paragraph((level) => ({ level })),
    posx: frame,
    posy: frame,
    posnegx: frame,
    posnegy: frame,
    posxc: frame,
    posxr: frame,
    posxl: frame,
    posyt: frame,
    posyb: frame,
    posyc: frame,
    absw: paragraph((width) => ({ boxed: width > 0 })),
    dropcapli: paragraph((lines) => ({ initial: lines > 0 })),

    intbl: paragraph(() => ({ inTable: true })),
    itap: paragraph((depth) => ({ depth: Math.max(0, depth) })),
    trowd: ({ state }) => state.story.rows.begin(state.nested),
    trleft: ({ state }, value) => state.story.rows.startAt(value ?? 0, state.nested),
    cellx: ({ state }, value) => state.story.rows.endCellAt(value ?? 0, state.nested),
    clmgf: merged({ across: 'first' }),
    clmrg: merged({ across: 'on' }),
    clvmgf: merged({ down: 'first' }),
    clvmrg: merged({ down: 'on' }),
    cell: (reader) => reader.endCell(1),
    row: (reader) => reader.endRow(1),
    nestcell: (reader) => reader.endCell(Math.max(2, reader.state.paragraph.depth)),
    nestrow: (reader) => reader.endRow(Math.max(2, reader.state.paragraph.depth)),

    // Of lists.
    listid: ({ lists }, value) => lists.nameList(value ?? 0),
    levelnfc: level((format) => ({ format })),
    levelnfcn: level((format) => ({ format })),
    levelfollow: level((follow) => ({ follow })),
    levelnorestart: level((never) => ({ never: never === 1 })),
    levellegal: level((legal) => ({ legal: legal !== 0 })),
    listoverridestartat: ({ lists }) => lists.restart(),
    levelstartat: ({ lists }, value) => lists.start(value ?? 1),

    // Of fonts.
    fcharset: ({ font }, value) => {
      if (font && value !== undefined) font.charset = value;
    },
    cpg: ({ font }, value) => {
      if (font && value !== undefined) font.codePage = value;
    },

    // Of forms.
    fftype: ({ form }, value) => {
      form.type = value ?? 0;
    },
    ffres: ({ form }, value) => {
      form.result = value;
    },
    ffdefres: ({ form }, value) => {
      form.standard = value ?? 0;
    },
  } satisfies Record<string, Rule>),
);
