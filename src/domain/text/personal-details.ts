/** What the telephone, identity card or mailbox of a person looks like, and how each is called. */
const shapes = {
  手机号码: /(?<![\w.])(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\w|\.\w)/g,
  电话号码:
    /(?<![\w.])(?:\(0(?:10|2\d|[3-9]\d\d)\) ?|0(?:10|2\d|[3-9]\d\d)[-‐-―－—_ ]?)[2-9]\d{6,7}(?!\w|\.\w)/g,
  // GB 11643-1999: division, birthday, sequence, check character.
  身份证号码:
    /(?<![\w.])[1-8]\d{5}(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX](?!\w)/gi,
  // From the first letter of its name only, so that a long line is not searched from each of its letters.
  电子邮箱: /(?<![\w.+-])[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?!\w)/gi,
  // After its own word a number needs no shape. The number is tried first: a lookbehind from each space of a
  // long run would read all of them.
  联系号码:
    /(?=[(\d])(?<=(?:电\s*话|手\s*机|传\s*真|联\s*系\s*方\s*式|微\s*信|QQ)\s*[:：]\s*)[(\d][\d\s()-]{5,}\d/gi,
  // What ends like an office is one: 联系人：培训处.
  联系人姓名:
    /(?=\p{Script=Han})(?<=联\s*系\s*人\s*[:：]\s*)\p{Script=Han}{1,3}(?![处科室股局厅委司])\p{Script=Han}(?!\p{Script=Han})/gu,
} as const;

/** A piece of a text that looks like a detail of a person. */
export interface PersonalDetail {
  kind: keyof typeof shapes;
  text: string;
  /** In UTF-16 code units of the text with its width folded, which keeps lines but not always columns. */
  start: number;
}

/**
 * Finds what looks like a detail of a person, in order. Details are compared with `allowed` without
 * separators.
 */
export function findPersonalDetails(text: string, allowed: readonly string[] = []): PersonalDetail[] {
  const folded = text.replace(/[！-～]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
  const known = new Set(allowed.map(bare));
  const found = Object.entries(shapes).flatMap(([kind, shape]) =>
    [...folded.matchAll(shape)].map((match) => ({
      kind: kind as PersonalDetail['kind'],
      text: match[0].trim(),
      start: match.index,
    })),
  );
  return withoutOverlaps(found)
    .filter((detail) => !known.has(bare(detail.text)))
    .sort((a, b) => a.start - b.start);
}

/** Of details that share a character, the first. */
function withoutOverlaps(details: readonly PersonalDetail[]): PersonalDetail[] {
  const taken = new Set<number>();
  return details.filter(({ start, text }) => {
    const own = Array.from({ length: text.length }, (_, i) => start + i);
    const isFirst = !own.some((at) => taken.has(at));
    for (const at of own) taken.add(at);
    return isFirst;
  });
}

/** A telephone is the same with and without its hyphen. */
const bare = (text: string) => text.toLowerCase().replace(/(?<=\d)[\s()‐-―—_-]+|[()]/g, '');
