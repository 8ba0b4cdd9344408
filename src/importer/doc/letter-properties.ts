import type { Bytes } from './bytes.ts';
import { readSprms } from './sprms.ts';
import type { StyleSheet } from './style-sheet.ts';

export interface LetterProperties {
  deleted: boolean;
  inserted: boolean;
  hidden: boolean;
  struck: boolean;
  struckTwice: boolean;
  raised: boolean;
  /** In half-points. */
  size: number;
  /** Number of the font of western letters. */
  font: number;
  /** Its letters stand for something else, such as a picture. */
  special: boolean;
  /** A character of a symbol font, shown in place of the letter in the text. */
  symbol?: { font: number; code: number };
  /** Where the data of a picture or of a field in a form stand. */
  data?: number;
  isFormData: boolean;
  isObject: boolean;
}

export const plainLetters: LetterProperties = {
  ...{ deleted: false, inserted: false, hidden: false, struck: false, struckTwice: false, raised: false },
  ...{ size: 20, font: 0, special: false, isFormData: false, isObject: false },
};

/** Codes of MS-DOC, 2.6.1. */
const toggles = new Map<number, 'deleted' | 'inserted' | 'hidden' | 'struck' | 'struckTwice'>([
  [0x0800, 'deleted'],
  [0x0801, 'inserted'],
  [0x083c, 'hidden'],
  [0x0837, 'struck'],
  [0x2a53, 'struckTwice'],
]);
const switches = new Map<number, 'special' | 'isFormData' | 'isObject'>([
  [0x0855, 'special'],
  [0x0806, 'isFormData'],
  [0x0856, 'isObject'],
  [0x080a, 'isObject'],
]);
const code = {
  style: 0x4a30,
  plain: 0x2a33,
  size: 0x4a43,
  font: 0x4a4f,
  position: 0x2a48,
  symbol: 0x6a09,
  data: 0x6a03,
} as const;

/** Applies a character style and a run's own properties to the letters of a paragraph style. */
export function changeLetters(from: LetterProperties, sprms: Bytes, sheet: StyleSheet): LetterProperties {
  let style = from;
  let letters = { ...from };
  for (const { code: sprm, bytes, at } of readSprms(sprms)) {
    const toggle = toggles.get(sprm);
    const turn = switches.get(sprm);
    if (toggle) letters[toggle] = toggled(bytes.u8(at), style[toggle]);
    else if (turn) letters[turn] = bytes.u8(at) !== 0;
    else if (sprm === code.style) {
      style = lettersOfStyle(from, bytes.u16(at), sheet);
      letters = { ...style };
    } else if (sprm === code.plain) letters = { ...style };
    else if (sprm === code.size) letters.size = bytes.u16(at) || letters.size;
    else if (sprm === code.font) letters.font = bytes.u16(at);
    else if (sprm === code.position) letters.raised = bytes.u8(at) !== 0;
    else if (sprm === code.symbol) letters.symbol = { font: bytes.u16(at), code: bytes.u16(at + 2) };
    else if (sprm === code.data) letters.data = bytes.u32(at);
  }
  return letters;
}

/** Applies a style and those that it is based on. Properties of a style cannot name another style. */
export function lettersOfStyle(from: LetterProperties, index: number, sheet: StyleSheet): LetterProperties {
  let letters = from;
  for (const { letters: sprms } of sheet.chain(index)) letters = changeLetters(letters, sprms, noStyles);
  return letters;
}

const noStyles = { chain: () => [] } as unknown as StyleSheet;

/** 128 means as the style says, 129 the opposite. */
function toggled(value: number, ofStyle: boolean): boolean {
  if (value === 0x80) return ofStyle;
  return value === 0x81 ? !ofStyle : value !== 0;
}
