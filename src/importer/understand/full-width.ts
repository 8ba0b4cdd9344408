/** A text with full-width punctuation where Chinese uses it, and what changed. */
export interface FullWidth {
  text: string;
  /** Offsets of the changed characters; the length of the text does not change. */
  changed: number[];
}

/**
 * Marks that mean the same in both widths. Left out: the full stop, which may be part of a number, and
 * quotation marks, which may open or close.
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

/** Widens marks next to a Han character or after a widened mark, and brackets whose partner is widened. */
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

/** Offsets of matching half-width brackets. */
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
