/**
 * The inside of a character class with every character that a numeral may hold; for patterns that find
 * numerals.
 */
export const numeralCharacters = '0-9０-９一二三四五六七八九十百千〇○◯零OoＯ两廿卅';

/**
 * Reads a whole numeral: ASCII or full-width digits, Chinese digits by position (二〇一九, 四二三) or
 * with 十百千 (一百零五). 〇 may be any of its look-alikes: 零 ○ ◯, and beside a Chinese digit
 * the letter O or an ASCII 0 (二OO八, 二0一九), as typed where the input method lacks 〇.
 */
export function parseNumeral(text: string): number | undefined {
  const ascii = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  if (/^[0-9]{1,15}$/.test(ascii)) return Number(ascii);
  const chinese = unify(ascii);
  if (chinese === '〇' || positional.test(chinese)) {
    return Number([...chinese].map((digit) => digits.indexOf(digit)).join(''));
  }
  return parsePlaces(chinese);
}

/**
 * Writes 0 to 9999 as official documents count: 一, 十一, 二十, 一百零五. Other numbers get ASCII
 * digits.
 */
export function formatNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > 9999) return String(number);
  if (number === 0) return '零';
  const units = ['千', '百', '十', ''];
  const places = String(number).padStart(4, '0');
  const text = units.map((unit, i) => (places[i] === '0' ? '零' : digits.charAt(Number(places[i])) + unit));
  return text
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '')
    .replace(/^一十/, '十');
}

const digits = '〇一二三四五六七八九';
// e.g. "二〇一九", "四二三"; zeros alone are no number.
const positional = /^〇{0,14}[一二三四五六七八九][〇一二三四五六七八九]{0,14}$/;
// e.g. "一千五十" (of "一千零五十"), "十一", "一百十五"
const places = /^(?:(\p{sc=Han})千)?(?:(\p{sc=Han})百)?(?:(\p{sc=Han})?(十))?(\p{sc=Han})?$/u;

function unify(text: string): string {
  const plain = text
    .replace(/[○◯零]/g, '〇')
    .replace(/两/g, '二')
    .replace(/廿/g, '二十')
    .replace(/卅/g, '三十');
  return /[一二三四五六七八九]/.test(plain) ? plain.replace(/[0OoＯ]/g, '〇') : plain;
}

function parsePlaces(chinese: string): number | undefined {
  const match = places.exec(chinese.replace(/〇/g, ''));
  if (!match) return undefined;
  const [, thousands, hundreds, tens, ten, ones] = match;
  const [a, b, c, d] = [thousands, hundreds, tens ?? (ten && '一'), ones].map((digit) =>
    digits.indexOf(digit || '〇'),
  );
  const value = Number(`${a}${b}${c}${d}`);
  // Written again it must be the same: 一百一 is 110 in speech and 101 by its digits, so it is neither.
  const again = unify(formatNumeral(value));
  return value > 0 && again.replace('一十', '十') === chinese.replace('一十', '十') ? value : undefined;
}
