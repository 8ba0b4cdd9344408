import type { Line, Run } from '#importer/page/sheet.ts';

/** In letters: wider gaps are typed spaces; gaps of justified text are narrower. */
const leastGap = 0.6;
/** In letters: words further apart may be cells of a table. */
const pieceGap = 1.5;
const wideGap = 4;
/** In letters: a space between Latin words is a quarter or more. */
const leastSpace = 0.12;

const isLatin = (character: string | undefined) => character !== undefined && /[!-~]/.test(character);

/** Joins runs on one base line, in order of x. Spaces follow from the gaps. */
export function joinRuns(runs: readonly Run[]): Pick<Line, 'text' | 'pieces'> {
  const base = runs.reduce((largest, run) => (run.size > largest.size ? run : largest));
  let text = '';
  const pieces: Line['pieces'] = [];
  for (const run of runs) {
    const words = shifted(run, base);
    if (!words) continue;
    const [left, right] = [run.x, run.x + run.width];
    const last = pieces.at(-1);
    const gap = last ? (left - last.right) / base.size : 0;
    const space = last ? spaceFor(gap, text.at(-1), words.charAt(0)) : '';
    text += space + words;
    if (last && gap < pieceGap) {
      last.text += space + words;
      last.right = Math.max(last.right, right);
    } else pieces.push({ text: words, left, right });
  }
  for (const piece of pieces) piece.text = closeUp(piece.text);
  return { text: closeUpSpaced(closeUp(text)), pieces };
}

/** Writes superscript and subscript figures as such: m², CO₂. */
function shifted({ text, size, y }: Run, base: Run): string {
  const words = text.trim();
  const shift = (base.y - y) / base.size;
  if (size > base.size * 0.8 || Math.abs(shift) < 0.08 || !/^\d+$/.test(words)) return words;
  const figures = shift > 0 ? '⁰¹²³⁴⁵⁶⁷⁸⁹' : '₀₁₂₃₄₅₆₇₈₉';
  return words.replace(/\d/g, (digit) => figures.charAt(Number(digit)));
}

function spaceFor(gap: number, before: string | undefined, after: string): string {
  if (gap >= wideGap) return '\t';
  if (gap >= leastGap) return '　'.repeat(Math.max(1, Math.round(gap)));
  return gap >= leastSpace && isLatin(before) && isLatin(after) ? ' ' : '';
}

const wide = '[\\p{sc=Han}\\u3000-\\u303f\\uff01-\\uff60]';
const autospace = new RegExp(`(?<=${wide}) (?=[!-~])|(?<=[!-~]) (?=${wide})`, 'gu');

/**
 * Removes the quarter space that word processors put between Han and digits or Latin letters. The space after
 * a number that begins the line was typed: 「1.1 依据」.
 */
function closeUp(text: string): string {
  const label = /^[\d.．]+ /.exec(text)?.[0] ?? '';
  return label + text.slice(label.length).replace(autospace, '');
}

/** Joins the spaced letters of a letterhead. A title of two letters, 通　知, stays as printed. */
const closeUpSpaced = (text: string): string =>
  /^(?:\S[ 　]+){3,}\S$/.test(text) ? text.replace(/[ 　]+/g, '') : text;

const alone = new RegExp(`(?<= )${wide}(?= )`, 'gu');
const between = new RegExp(`(?<=${wide}) (?=${wide})`, 'gu');
/** A web address leaves little else on its line. */
const longWord = /[!-~]{12}/;

/** Removes spaces around single letters, which a line has only because it was justified. */
export function closeUpStretched(text: string): string {
  const isStretched = (text.match(alone)?.length ?? 0) >= (longWord.test(text) ? 1 : 2);
  return isStretched ? text.replace(between, '') : text;
}
