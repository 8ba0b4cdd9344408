import type { Indent } from '#importer/word/indent.ts';
import type { Bytes } from './bytes.ts';
import { readSprms, type Sprm } from './sprms.ts';

export interface ParagraphProperties extends Indent {
  align?: 'left' | 'center' | 'right';
  inTable: boolean;
  /** How many tables it is in, one inside another. */
  depth: number;
  /** Its mark ends a row. */
  endsRow: boolean;
  endsInnerCell: boolean;
  endsInnerRow: boolean;
  boxed: boolean;
  initial: boolean;
  /** Number of the list, and its level. */
  list?: number;
  level?: number;
}

export const plainParagraph: ParagraphProperties = {
  ...{ left: 0, first: 0, leftLetters: 0, firstLetters: 0, inTable: false, depth: 0 },
  ...{ endsRow: false, endsInnerCell: false, endsInnerRow: false, boxed: false, initial: false },
};

/** By their numbers; others are justified. */
const aligns = ['left', 'center', 'right'] as const;

type Change = (paragraph: ParagraphProperties, sprm: Sprm) => void;

const align: Change = (paragraph, { bytes, at }) => {
  const value = aligns[bytes.u8(at)];
  if (value) paragraph.align = value;
  else delete paragraph.align;
};
const twips =
  (name: keyof Indent): Change =>
  (paragraph, { bytes, at }) => {
    paragraph[name] = bytes.i16(at);
  };
const flag =
  (name: 'inTable' | 'endsRow' | 'endsInnerCell' | 'endsInnerRow'): Change =>
  (paragraph, { bytes, at }) => {
    paragraph[name] = bytes.u8(at) !== 0;
  };
const frame: Change = (paragraph, { bytes, at }) => {
  if (bytes.u16(at) !== 0) paragraph.boxed = true;
};

/** By the codes of MS-DOC, 2.6.2. */
const changes = new Map<number, Change>([
  [0x2403, align],
  [0x2461, align],
  [0x840f, twips('left')],
  [0x845e, twips('left')],
  [0x8411, twips('first')],
  [0x8460, twips('first')],
  [0x4456, twips('leftLetters')],
  [0x4457, twips('firstLetters')],
  [0x2416, flag('inTable')],
  [0x2417, flag('endsRow')],
  [0x244b, flag('endsInnerCell')],
  [0x244c, flag('endsInnerRow')],
  [
    0x6649,
    (paragraph, { bytes, at }) => {
      paragraph.depth = Math.max(0, bytes.i32(at));
    },
  ],
  [0x8418, frame],
  [0x8419, frame],
  [0x841a, frame],
  [
    0x442c,
    (paragraph, { bytes, at }) => {
      paragraph.initial = (bytes.u8(at) & 7) !== 0;
    },
  ],
  [
    0x460b,
    (paragraph, { bytes, at }) => {
      paragraph.list = bytes.u16(at);
    },
  ],
  [
    0x260a,
    (paragraph, { bytes, at }) => {
      paragraph.level = bytes.u8(at);
    },
  ],
]);

export function changeParagraph(from: ParagraphProperties, sprms: Bytes): ParagraphProperties {
  const paragraph = { ...from };
  for (const sprm of readSprms(sprms)) changes.get(sprm.code)?.(paragraph, sprm);
  return paragraph;
}
