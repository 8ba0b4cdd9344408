import type { Level } from './level.ts';
import { parseNumeral } from './numeral.ts';

/** A clause's own number as printed: 「二、」 is a section, number 2. */
export interface Marker {
  /** The level that it usually marks; the text around it may say otherwise. */
  level: Level;
  number: number;
  /** Of a printed 之n: 第十条之一. */
  inserted?: number;
  /** The marker as printed, which is where the text begins: 「（一）」. */
  raw: string;
}

const han = '[一二三四五六七八九十百千零〇]+';
const digit = '[0-9０-９]';
const digits = `${digit}{1,3}`;
/** 第N of a division or an article, letter-spaced or not. */
const ordinal = `第\\s*(?<number>[一二三四五六七八九十百千零〇\\s]+|[0-9０-９\\s]+)`;
// No heading goes on like a reference: 第三章程, 第一部分的, 第二章规定.
const heading = `(?![的中之程内至和与、，。；]|规定|所[列称述]|第)`;

/** The outer patterns first; each is tried at the start of a paragraph. */
const patterns: readonly [Level, RegExp][] = [
  ['subpart', new RegExp(`^${ordinal}分\\s*编\\s*${heading}`)],
  ['part', new RegExp(`^${ordinal}(?:编|部\\s*分)\\s*${heading}`)],
  ['chapter', new RegExp(`^${ordinal}章\\s*${heading}`)],
  ['subchapter', new RegExp(`^${ordinal}节\\s*${heading}`)],
  // An article is known by the space after its number, or a bracket with its caption.
  ['article', new RegExp(`^${ordinal}条(?:\\s*之\\s*(?<inserted>${han}))?(?:\\s+|(?=[【〔]|$))`)],
  // 「一、」, and the frequent slips 「二．」「三，」
  ['section', new RegExp(`^(?<number>${han})[、．.，,]`)],
  ['paragraph', new RegExp(`^[（(]\\s*(?<number>${han})\\s*[）)]`)],
  // 「1.」 and the frequent 「1、」, also in 「1.2020年底前」, but not 「1.5万人」.
  ['subparagraph', new RegExp(`^(?<number>${digits})[.．、](?!${digit}(?!${digit}{3}年))`)],
  ['point', new RegExp(`^[（(]\\s*(?<number>${digits})\\s*[）)]`)],
  ['point', new RegExp(`^(?<number>${digits})[）)]`)],
];

/** One character that is a whole marker, by the first of its block, and what it marks. */
const signs: readonly [first: string, count: number, level: Level][] = [
  ['㈠', 10, 'paragraph'],
  ['⒈', 20, 'subparagraph'],
  ['⑴', 20, 'point'],
  ['①', 20, 'indent'],
];

/** Reads the marker that a paragraph begins with. */
export function readMarker(text: string): Marker | undefined {
  // Few paragraphs begin with a marker, and these characters tell which.
  if (!/^[第一二三四五六七八九十百千零〇（(0-9０-９㈠-㈩①-⒛]/.test(text)) return undefined;
  for (const [level, pattern] of patterns) {
    const match = pattern.exec(text);
    const marker = match && readNumbers(match, level);
    if (marker) return marker;
  }
  return readSign(text);
}

function readNumbers(match: RegExpExecArray, level: Level): Marker | undefined {
  const [number, inserted] = [match.groups?.number, match.groups?.inserted].map(
    (words) => words && parseNumeral(words.replace(/\s/g, '')),
  );
  return number ? { level, number, ...(inserted && { inserted }), raw: match[0] } : undefined;
}

function readSign(text: string): Marker | undefined {
  const raw = text.charAt(0);
  for (const [first, count, level] of signs) {
    const number = raw.charCodeAt(0) - first.charCodeAt(0) + 1;
    if (number >= 1 && number <= count) return { level, number, raw };
  }
  return undefined;
}

// e.g. "第三条为了", which a missing space makes like a reference: "第三条规定的"
const article = new RegExp(`^${ordinal}条(?:\\s*之\\s*(?<inserted>${han}))?`);

/** The article that a paragraph may begin, though no space follows its number. */
export function readTightArticle(text: string): Marker | undefined {
  const match = article.exec(text);
  return match ? readNumbers(match, 'article') : undefined;
}

/** A step of a decimal outline: 「1.2.3 」 is [1, 2, 3]. */
export interface DecimalMarker {
  numbers: number[];
  raw: string;
}

const decimal =
  /^(?<numbers>[0-9０-９]{1,2}(?:[.．][0-9０-９]{1,2}){0,4})(?:[.．](?=\s|\p{sc=Han})|[\s　]+|(?=\p{sc=Han}))\s*/u;

/** Reads a number of a decimal outline (GB/T 1.1-2020, 7.2): 「1 总则」「1.2 依据」. */
export function readDecimal(text: string): DecimalMarker | undefined {
  const match = decimal.exec(text);
  const numbers = match?.groups?.numbers?.split(/[.．]/).map((one) => parseNumeral(one) ?? 0);
  return match && numbers?.every((one) => one > 0) ? { numbers, raw: match[0] } : undefined;
}

// e.g. "1.80周岁以上", which is 1. and 80周岁 only where 2. follows.
const beforeDigits = new RegExp(`^(?<number>${digits})[.．](?=${digit})`);

/** The marker of a paragraph whose own words begin with a digit. */
export function readMarkerBeforeDigits(text: string): Marker | undefined {
  const match = beforeDigits.exec(text);
  return match ? readNumbers(match, 'subparagraph') : undefined;
}
