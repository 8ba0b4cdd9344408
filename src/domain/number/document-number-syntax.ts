import { numeralCharacters, parseNumeral } from '#domain/text/numeral.ts';

/** The words that make a number an order or an announcement, as alternatives of a pattern. */
export const kindWords = '令|公告|通告';

/** One Han character, in a pattern with the flag `u`. */
export const han = '\\p{Script=Han}';

/**
 * Makes brackets, digits and spaces uniform: 〔 〕, ASCII digits, U+0020, also for characters without
 * width. Offsets stay the same. NFKC would turn （）：， of the prose into ASCII too.
 */
export function plainText(text: string): string {
  return text
    .replace(/[〔﹝［[（(【〖〘❲]/g, '〔')
    .replace(/[〕﹞］\]）)】〗〙❳]/g, '〕')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]/g, ' ');
}

/**
 * What follows the code in plain text, as pattern sources with the groups `year`, `series` and `serial`;
 * `gap` is the pattern of what may stand between two tokens.
 */
export function numberTails(gap: string) {
  const digit = `[${numeralCharacters}]`;
  const year = `(?<year>(?:19|20)[0-9]{2}|[一二]${digit}{3})`;
  const series = `(?<series>(?![第号年字${numeralCharacters}])${han})`;
  const number = `(?<serial>${digit}{1,9})(?:-(?<part>[0-9]{1,3}))?`;
  const serial = `${number}${gap}号`;
  const enclosedYear = `〔${gap}${year}${gap}年?${gap}〕`;
  const yearBeforeSerial = `${year}${gap}(?:年${gap}(?<yearEnd>〕)?|(?<bracketEnd>〕)|(?=第))${gap}`;
  return {
    // e.g. "〔2019〕296号", "〔1992〕综29号", "〔1994〕第089号"
    afterCode: `${enclosedYear}${gap}第?${gap}(?:${series}${gap})?${serial}`,
    // e.g. "〔2020〕1、2、3号", up to the last but one; what each further number begins with stands in
    // `moreSerials`
    listAfterCode: `${enclosedYear}${gap}第?${gap}${number}(?=${gap}(?:[、，,和]|至|到)${gap}第?${digit}{1,9}(?:${gap}(?:[、，,和]|至|到)${gap}第?${digit}{1,9})*${gap}号)`,
    // e.g. "2017年8号", the year without its brackets
    yearAfterCode: `${year}${gap}年${gap}第?${gap}${serial}`,
    // e.g. "2019年第32号", "〔2015年第58号〕", "〔2019〕1号", "第375号", "〔第12号〕"
    afterWord: `(?<open>〔${gap})?(?:${yearBeforeSerial})?第?${gap}${serial}(?<close>${gap}〕)?`,
    // e.g. "第375号" in 国务院第375号令, "2019年第32号" in 国家税务总局2019年第32号公告
    beforeWord: `(?:〔?${gap}${year}${gap}(?:年${gap}〕?|〕)${gap})?第?${gap}${serial}`,
    // e.g. "第089号" in 财税字第089号
    afterZi: `第${gap}${serial}`,
  };
}

/** A year from 1900 to 2099. */
export function readYear(text: string | undefined): number | undefined {
  const year = text === undefined ? undefined : parseNumeral(text);
  return year !== undefined && year >= 1900 && year <= 2099 ? year : undefined;
}

/** A serial of at most five digits. */
export function readSerial(text: string | undefined): number | undefined {
  const serial = text === undefined ? undefined : parseNumeral(text);
  return serial !== undefined && serial >= 1 && serial <= 99999 ? serial : undefined;
}

/**
 * True for a code in 字 that numbers a court case or a certificate instead of a document: 西民四初字,
 * 二中民终字, 京房权证海字. A case code names the kind of case, the division, the stage
 * (最高人民法院《关于人民法院案件案号的若干规定》 and the habit before it).
 */
export function isCaseCode(code: string): boolean {
  return (courtCase.test(code) || certificate.test(code)) && !bodyLikeCase.test(code);
}

// e.g. "民四初字", "民上字", "行监字", "执字", "终字"
const courtCase = /(?:[民刑行执][一二三四五六七八九十]{0,2}[初终再监上申提抗他辖复核保执]?|[初终再监])字$/;
const certificate = /(?:权证.{0,2}|[证准许])字$/;
// The regulators 证监会, 银监会, 保监会, the banks, and offices of 财政部 and 证监会 have
// codes that end like a case.
const bodyLikeCase = /(?:[证银保]监|[财发银人工农中建交]行)字$/;
