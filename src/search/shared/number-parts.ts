import { defined } from '#domain/defined.ts';
import {
  type DocumentNumber,
  formatDocumentNumber,
  parseDocumentNumber,
} from '#domain/number/document-number.ts';
import type { NumberParts } from './query.ts';

/**
 * Reads words as a number or part of one, given the codes (机关代字) in use: a whole number in any
 * notation, code and year, code and serial, year and serial, serial with 号, code alone.
 */
export function readNumberParts(text: string, codes: ReadonlySet<string>): NumberParts | undefined {
  const whole = readWholeNumber(text);
  if (whole) return { ...partsOf(whole), whole };
  const undressed = undress(text);
  const bare = undressed.replace(/((?:19|20)\d\d)\s+(?=第?\d)/, '$1年').replace(/\s/g, '');
  if (codes.has(bare)) return { code: bare };
  const match = yearAndSerial.exec(undressed) ?? part.exec(bare) ?? codeAndSerial.exec(bare);
  const { code, year, serial } = match?.groups ?? {};
  if (code ? !codes.has(code) : !serial) return undefined;
  return {
    ...(code && { code }),
    ...(year && { year: Number(year) }),
    ...(serial && { serial: Number(serial) }),
  };
}

/** Reads digits that are no year as a serial: 296. */
export function readSerialAlone(text: string): NumberParts | undefined {
  const bare = undress(text);
  return serialAlone.test(bare) ? { serial: Number(bare) } : undefined;
}

/**
 * Reads words that are a whole number and nothing else, in any notation: without brackets or in any
 * pair of them, with spaces, without 号, with 文 or 文件 or a mark after it, with 文号 before it.
 */
export function readWholeNumber(text: string): DocumentNumber | undefined {
  const plain = withoutLabel(text).replace(/^[（(](.*)[）)]$/s, '$1');
  const bare = undress(plain).replace(/\s/g, '');
  const bracketed = bare.replace(/^(\p{Script=Han}+)((?:19|20)\d\d)年?(?=第?\d{1,5}号?$)/u, '$1〔$2〕');
  const spaced = asciiDigits(plain).replace(
    /^(\p{Script=Han}+)\s*[〔[（(［【]?\s*((?:19|20)\d\d)\s*[〕\]）)］】年]?[\s—–-]+第?(\d{1,5})\s*号?$/u,
    '$1〔$2〕$3号',
  );
  const marked = bare.replace(
    /^(\p{Script=Han}+)[\p{Ps}\p{Pi}<＜]((?:19|20)\d\d)年?[\p{Pe}\p{Pf}>＞]第?(\d{1,5})号?$/u,
    '$1〔$2〕$3号',
  );
  for (const candidate of [plain, bare, bracketed, spaced, marked]) {
    const { value } = parseDocumentNumber(/号$/.test(candidate) ? candidate : `${candidate}号`);
    if (value) return value;
  }
  return undefined;
}

export const partsOf = ({ code, year, series, serial }: DocumentNumber): NumberParts => ({
  code: code.replaceAll(' ', ''),
  serial,
  ...defined({ year, series }),
});

/** Says whether a number has every part. */
export function hasParts(number: DocumentNumber, { code, year, series, serial }: NumberParts): boolean {
  const own = partsOf(number);
  return (
    (code === undefined || own.code === code) &&
    (year === undefined || own.year === year) &&
    (series === undefined || own.series === series) &&
    (serial === undefined || own.serial === serial)
  );
}

/** A whole number as it is printed; undefined for a part. */
export const formatParts = ({ whole }: NumberParts): string | undefined =>
  whole && formatDocumentNumber(whole);

const undress = (text: string) =>
  asciiDigits(withoutLabel(text))
    .replace(/[《》“”"'「」]/g, '')
    .trim()
    .replace(/号(?:文件|文)$/, '号');

/** A number is copied with the mark that followed it, or with the name of its row. */
const withoutLabel = (text: string) =>
  text
    .replace(/^\s*(?:发文字号|文号)[\s：:]+/, '')
    .replace(/[\s。．.，,、；;：:]+$/, '')
    .trim();

const asciiDigits = (text: string) =>
  text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

// 「296」, but 「2019」 is a year.
const serialAlone = /^(?!(?:19|20)\d\d$)[1-9]\d{0,4}$/;

// 「国办发24」: a serial needs no 号 after a code.
const codeAndSerial = /^(?<code>\p{Script=Han}{2,12}?)第?(?<serial>\d{1,5})$/u;

// 「〔2019〕24」 「2019 24」 「2019-24」, but 「2019-2021」 is a span of years.
const yearAndSerial =
  /^[〔﹝［[（(【]?(?<year>(?:19|20)\d\d)\s*(?:[〕﹞］\]）)】]\s*|\s|[—–-])第?(?<serial>(?!(?:19|20)\d\d$)\d{1,5})$/u;

// 「人社厅函2019」 「人社厅函〔2019〕」 「2019年296号」 「〔2019〕296号」
// 「第296号」 「国办发24号」
const part =
  /^(?<code>\p{Script=Han}{2,12}?)?[〔﹝［[（(【]?(?<year>(?:19|20)\d\d(?!\d*号))?[〕﹞］\]）)】年]{0,2}(?:第?(?<serial>\d{1,5})号)?$/u;
