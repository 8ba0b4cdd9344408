/** A text with full-width punctuation where Chinese has it, and what that changed. */
export interface FullWidth {
  text: string;
  /** Offsets of the changed characters; both texts are as long. */
  changed: number[];
}

/**
 * Marks that mean the same in both widths. A full stop may be part of a number, a quotation mark opens or
 * closes.
 */
export const fullWidthOf: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '[': '〔',
  ']': '〕',
};

const chinese = /[\p{Script=Han}，。；：？！、（）〔〕《》“”‘’…—█]/u;
const closes: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/**
 * Widens each mark that stands beside a Chinese character or after a widened mark, and the other one of a
 * pair of brackets.
 */
export function fullWidth(text: string): FullWidth {
  const changed = new Set<number>();
  const partner = new Map(
    pairs(text).flatMap(([open, close]) => [[open, close] as const, [close, open] as const]),
  );
  for (let at = 0; at < text.length; at++) {
    if (!Object.hasOwn(fullWidthOf, text.charAt(at))) continue;
    const isChinese = chinese.test(text.charAt(at - 1)) || chinese.test(text.charAt(at + 1));
    if (!isChinese && !changed.has(at - 1)) continue;
    changed.add(at);
    changed.add(partner.get(at) ?? at);
  }
  const offsets = [...changed].sort((a, b) => a - b);
  const characters = text.split('');
  for (const at of offsets) characters[at] = fullWidthOf[text.charAt(at)] ?? text.charAt(at);
  return { text: characters.join(''), changed: offsets };
}

/** Offsets of half-width brackets that belong together. */
function pairs(text: string): [open: number, close: number][] {
  const open: number[] = [];
  const found: [number, number][] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark === '(' || mark === '[') open.push(at);
    const opening = closes[mark];
    const last = open.at(-1);
    if (opening === undefined || last === undefined || text.charAt(last) !== opening) continue;
    open.pop();
    found.push([last, at]);
  }
  return found;
}
