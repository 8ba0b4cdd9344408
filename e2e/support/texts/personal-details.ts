/** Shapes of telephone numbers, identity card numbers and private e-mail addresses. */
const shapes = {
  mobile: /(?<![\w.])(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?![\w.]*\w)/g,
  landline:
    /(?<![\w.])(?:\(0(?:10|2\d|[3-9]\d\d)\) ?|0(?:10|2\d|[3-9]\d\d)[-‐-―－—_ ]?)[2-9]\d{6,7}(?![\w.])/gu,
  identity: /(?<![\w.])[1-8]\d{5}(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\w)/gu,
  mailbox:
    /[\w.+-]+@(?:\w+\.)*(?:qq|foxmail|163|126|yeah|sina|sohu|139|189|wo|21cn|aliyun|gmail|hotmail|outlook|live|msn|yahoo|icloud|tom)\.(?:com|cn|net|me)[\w.]*/gi,
  /** After a word such as 电话 a number needs no shape. The index separates numbers from the words before. */
  named: /(?:电\s*话|手\s*机|传\s*真|联\s*系\s*方\s*式|tel:|QQ)\s*[:：]?\s*[(（]?\d[\d\s()（）-]{5,}/giu,
};

/** Finds everything with the shape of a personal detail, and every e-mail address, except those allowed. */
export function personalDetails(text: string, allowed: readonly string[] = []): string[] {
  const folded = allowed.reduce((rest, detail) => rest.replaceAll(detail, '略'), text.normalize('NFKC'));
  const found = Object.values(shapes).flatMap((shape) => folded.match(shape) ?? []);
  const mailboxes = folded.match(/[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\b/gi) ?? [];
  return [...found, ...mailboxes.filter((mailbox) => !allowed.includes(mailbox.toLowerCase()))];
}

/** The words of a search index that may be all or part of a telephone or identity card number. */
export const longNumbers = (words: string): string[] => words.match(/(?<!\w)\d{7,}[Xx]?(?!\w)/g) ?? [];

/** Invented details, assembled at run time, so that no file of the project contains their shape. */
export const plantedDetails = {
  name: '甄编造',
  mobile: ['138', '0000', '2468'].join(''),
  landline: ['027', ['6543', '2109'].join('')].join('-'),
  identity: ['420106', '19900101', '004X'].join(''),
  mailbox: ['86420975', 'qq.com'].join('@'),
};

/** The lines of a contact block, as a notice prints them. */
export const plantedContact = [
  `联系人：${plantedDetails.name}`,
  `电 话：${plantedDetails.landline}`,
  `邮 箱：${plantedDetails.mailbox}`,
  `手 机：${plantedDetails.mobile}`,
].join('\n\n');
