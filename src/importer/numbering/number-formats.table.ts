import { formatNumeral } from '#domain/text/numeral.ts';

/** Writes a number; undefined if the format cannot express it. */
export type NumberFormat = (number: number) => string | undefined;

const digits = '〇一二三四五六七八九';
const legal = { digits: '零壹贰叁肆伍陆柒捌玖', units: '仟佰拾' };
const traditionalLegal = { digits: '零壹貳參肆伍陸柒捌玖', units: '仟佰拾' };
const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';
const romanDigits: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/**
 * Formats of automatic numbers by their names in ECMA-376-1, 17.18.59. Those of other languages are left out.
 */
export const numberFormats: Record<string, NumberFormat> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: (number) => oneOf(0x2460, 20, number),
  decimalEnclosedCircleChinese: (number) => oneOf(0x2460, 20, number),
  decimalEnclosedParen: (number) => oneOf(0x2474, 20, number),
  decimalEnclosedFullstop: (number) => oneOf(0x2488, 20, number),
  numberInDash: (number) => `- ${number} -`,
  hex: (number) => number.toString(16).toUpperCase(),
  upperLetter: (number) => letter(number),
  lowerLetter: (number) => letter(number)?.toLowerCase(),
  upperRoman: roman,
  lowerRoman: (number) => roman(number)?.toLowerCase(),
  chineseCounting: count,
  taiwaneseCounting: count,
  chineseCountingThousand: thousands,
  taiwaneseCountingThousand: thousands,
  japaneseCounting,
  ideographDigital: inDigits,
  taiwaneseDigital: inDigits,
  japaneseDigitalTenThousand: inDigits,
  chineseLegalSimplified: (number) => places(number, legal),
  ideographLegalTraditional: (number) => places(number, traditionalLegal),
  // The four enclosed rows of GB 2312: ⒈ ⑴ ① ㈠.
  ideographEnclosedCircle: (number) => oneOf(0x3220, 10, number),
  ideographTraditional: (number) => stems[number - 1],
  ideographZodiac: (number) => branches[number - 1],
  ideographZodiacTraditional: (number) =>
    number >= 1 && number <= 60 ? `${stems[(number - 1) % 10]}${branches[(number - 1) % 12]}` : undefined,
  none: () => '',
};

function oneOf(first: number, count: number, number: number): string | undefined {
  return number >= 1 && number <= count ? String.fromCharCode(first + number - 1) : undefined;
}

function fullWidth(number: number): string {
  return String(number).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
}

/** A, … Z, AA, BB, …: one letter, repeated. */
function letter(number: number): string | undefined {
  if (number < 1 || number > 26 * 30) return undefined;
  return String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

function roman(number: number): string | undefined {
  if (number < 1 || number > 9999) return undefined;
  let rest = number;
  return romanDigits
    .map(([value, sign]) => {
      const times = Math.floor(rest / value);
      rest -= times * value;
      return sign.repeat(times);
    })
    .join('');
}

function inDigits(number: number): string {
  return String(number).replace(/\d/g, (digit) => digits.charAt(Number(digit)));
}

/** With 十 up to 99, then by digits: 一〇〇. */
function count(number: number): string {
  return number > 0 && number < 100 ? formatNumeral(number) : inDigits(number);
}

function thousands(number: number): string | undefined {
  return number <= 9999 ? formatNumeral(number) : undefined;
}

/** Without 零, and without 一 before 十, 百 and 千. */
function japaneseCounting(number: number): string | undefined {
  if (number < 1 || number > 9999) return undefined;
  return formatNumeral(number)
    .replaceAll('零', '')
    .replace(/一(?=[十百千])/g, '');
}

/** 壹佰零壹: in full, 壹 before 拾 as well. */
function places(number: number, signs: { digits: string; units: string }): string | undefined {
  if (number > 9999) return undefined;
  const units = '千百十';
  const text = formatNumeral(number).replace(/^十/, '一十');
  return [...text]
    .map((sign) =>
      sign === '零' ? signs.digits.charAt(0) : (signs.units[units.indexOf(sign)] ?? digitOf(sign, signs)),
    )
    .join('');
}

function digitOf(sign: string, signs: { digits: string }): string {
  return signs.digits.charAt(digits.indexOf(sign));
}
