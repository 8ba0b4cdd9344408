const digit = '[0-9０-９〇○零一二三四五六七八九十OＯ]';
const inWords = `${digit}{4}\\s*年\\s*${digit}{1,3}\\s*月(?:\\s*${digit}{1,3}\\s*日)?`;
const inDigits = '[0-9]{4}[.\\-/][0-9]{1,2}[.\\-/][0-9]{1,2}';
const alone = new RegExp(`^[（(]?(?:${inWords}|${inDigits})[）)]?[。.]?$`);
const signed = new RegExp(`^(?<names>\\S.*?)[\\s　]+(?<date>${inWords}|${inDigits})$`, 's');

/** The paragraph is a date and nothing else. */
export const isDateAlone = (text: string): boolean => alone.test(text);

/** A signature and its date on one line. */
export const isSignedLine = (text: string): boolean => text.length <= 80 && signed.test(text) && !/[。；，：]/.test(text);
