import { defined } from '#domain/defined.ts';
import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { repaired } from '#domain/text/characters/repair-text.ts';
import {
  han,
  isCaseCode,
  kindWords,
  numberTails,
  plainText,
  readSerial,
  readYear,
} from './document-number-syntax.ts';

/** The number of an official document (发文字号), whatever notation it was printed in. */
export interface DocumentNumber {
  /**
   * `standard` 国办发〔2019〕24号, `order` 国务院令第375号, `announcement`
   * 财政部公告2019年第39号, `legacy` 财税字第89号.
   */
  kind: 'standard' | 'order' | 'announcement' | 'legacy';
  /**
   * 机关代字; or the issuers, one space between joint ones, and 令, 公告 or 通告; ends in 字 if
   * `legacy`.
   */
  code: string;
  year?: number;
  /** The character before the serial in some provincial numbers: 综 in 闽政〔1992〕综29号. */
  series?: string;
  serial: number;
  /** Of a number in parts: 1 of 13-1号. */
  part?: number;
}

/**
 * Parses a text that is a document number and nothing else, in any brackets, widths and spaces. The standard
 * form is GB/T 9704-2012, 7.2.5 (code, year in 六角括号, serial); the others are habits of issuers.
 * Reports `number-unreadable`, without a value, also for numbers of court cases; `number-code-missing`,
 * without a value for 〔2019〕296号 or 2015年第20号, and beside the value for 公告2019年第32号,
 * which lacks only the issuer.
 */
export function parseDocumentNumber(text: string): { value?: DocumentNumber; diagnostics: Diagnostic[] } {
  const tidy = tidyText(text);
  const read = tidy.length <= maxLength;
  const value = read ? (readWithWord(tidy) ?? readStandard(tidy) ?? readLegacy(tidy)) : undefined;
  if (value && !wordAlone.test(value.code)) return { value, diagnostics: [] };
  const code =
    value || (read && withoutCode.some((pattern) => pattern.test(tidy)))
      ? 'number-code-missing'
      : 'number-unreadable';
  return { ...(value && { value }), diagnostics: [{ code, args: { found: text } }] };
}

/**
 * The normal form: 〔〕, ASCII digits, no leading zeros, no spaces but between joint issuers. How the
 * issuer prints the year of an order or announcement is not part of the number: it is 2019年第32号 here,
 * but 〔2019〕1号 for the announcements of 中国证监会, which are cited in no other way.
 */
export function formatDocumentNumber({
  kind,
  code,
  year,
  series = '',
  serial,
  part,
}: DocumentNumber): string {
  const number = part === undefined ? serial : `${serial}-${part}`;
  if (kind === 'standard' || (year !== undefined && issuerBracketsYear.test(code))) {
    return `${code}〔${year}〕${series}${number}号`;
  }
  return `${code}${year === undefined ? '' : `${year}年`}第${number}号`;
}

/** A key that two numbers share if and only if they are the same. */
export function documentNumberKey({ kind, code, year, series, serial, part }: DocumentNumber): string {
  const number = part === undefined ? serial : `${serial}-${part}`;
  return [kind, code.replaceAll(' ', ''), year ?? '', series ?? '', number].join('/');
}

// The longest joint announcements name some twenty issuers.
const maxLength = 300;
const issuerBracketsYear = /^(?:中国证券监督管理委员会|中国证监会|证监会)公告$/;
const wordAlone = new RegExp(`^(?:${kindWords})$`);

const tails = numberTails(' ?');
const issuers = `(?<issuers>(?!第)${han}[${han} 、]*?)`;
// e.g. "财政部 税务总局公告2019年第87号", "国务院令第375号"
const wordFirst = new RegExp(`^(?:${issuers} ?)?(?<word>${kindWords}) ?${tails.afterWord}$`, 'u');
// e.g. "国务院第375号令", "国家税务总局2019年第32号公告"
const wordLast = new RegExp(`^${issuers} ?${tails.beforeWord} ?(?<word>${kindWords})$`, 'u');
// e.g. "国办发〔2019〕24号"
const standard = new RegExp(`^(?<code>(?:${han} ?){1,12})${tails.afterCode}$`, 'u');
// e.g. "国办发2019年24号", whose code ends as codes do
const looseStandard = new RegExp(`^(?<code>(?:${han} ?){1,11}[发函办规字电])${tails.yearAfterCode}$`, 'u');
// e.g. "财税字第089号"
const legacy = new RegExp(`^(?<code>(?:${han} ?){1,11}字) ?${tails.afterZi}$`, 'u');
// e.g. "〔2019〕296号"; "2015年第20号", "第13号"
const withoutCode = [new RegExp(`^${tails.afterCode}$`, 'u'), new RegExp(`^${tails.afterWord}$`, 'u')];

function readWithWord(tidy: string): DocumentNumber | undefined {
  const { issuers = '', word, year, serial } = (wordFirst.exec(tidy) ?? wordLast.exec(tidy))?.groups ?? {};
  // 二〇一五年第20号公告 and 民终字第5号令 name no issuer.
  if (!word || /[年号第字]$/.test(issuers)) return undefined;
  return makeNumber(
    word === '令' ? 'order' : 'announcement',
    joinIssuers(issuers) + word,
    defined({ year, serial }),
  );
}

function readStandard(tidy: string): DocumentNumber | undefined {
  const { code, ...parts } = (standard.exec(tidy) ?? looseStandard.exec(tidy))?.groups ?? {};
  return code && parts.year ? makeNumber('standard', code.replaceAll(' ', ''), parts) : undefined;
}

function readLegacy(tidy: string): DocumentNumber | undefined {
  const { code, serial } = legacy.exec(tidy)?.groups ?? {};
  const plain = code?.replaceAll(' ', '');
  return plain && !isCaseCode(plain) ? makeNumber('legacy', plain, defined({ serial })) : undefined;
}

function makeNumber(kind: DocumentNumber['kind'], code: string, parts: Parts): DocumentNumber | undefined {
  const year = readYear(parts.year);
  const serial = readSerial(parts.serial);
  if (serial === undefined || (parts.year && year === undefined)) return undefined;
  const part = parts.part === undefined ? undefined : Number(parts.part);
  return {
    kind,
    code,
    ...defined({ year, series: parts.series, part: part || undefined }),
    serial,
  };
}

/** Plain characters, with spaces only where they may part two joint issuers. */
function tidyText(text: string): string {
  const pieces = plainText(repaired(text))
    .replace(/ +/g, ' ')
    .replace(spaceAfter, '$1')
    .replace(spaceBefore, '$1')
    .trim()
    .split(' ');
  // An issuer has two characters or more: one alone is part of a letter-spaced word (国 务 院 令).
  const apart = (i: number) => i > 0 && !isSingle(pieces[i]) && !isSingle(pieces[i - 1]);
  return pieces.map((piece, i) => (apart(i) ? ` ${piece}` : piece)).join('');
}

const spaceAfter = new RegExp(`(中华人民共和国|[^${han} ]) `, 'gu');
const spaceBefore = new RegExp(` ([^${han} ])`, 'gu');

function isSingle(piece = ''): boolean {
  return [...piece].length === 1;
}

function joinIssuers(issuers: string): string {
  return issuers.split(/[、 ]/).filter(Boolean).join(' ');
}

interface Parts {
  part?: string;
  year?: string;
  series?: string;
  serial?: string;
}
