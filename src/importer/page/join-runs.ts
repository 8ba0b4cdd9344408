import type { Line, Run } from './sheet.ts';

/** Wider gaps stand for spaces that someone typed; justified letters are parted by less. In letters. */
const leastGap = 0.6;
/** Words that are farther apart may be cells of a table; those still farther are surely no letter-spaced title. */
const pieceGap = 1.5;
const wideGap = 4;
/** A space of Latin letters is a fourth of a letter or more. */
const leastSpace = 0.12;

const isLatin = (character: string | undefined) => character !== undefined && /[!-~]/.test(character);

/** The words of runs on one base line, in order of x. Spaces follow from the gaps. */
export function joinRuns(runs: readonly Run[]): Pick<Line, 'text' | 'pieces'> {
  const base = Math.max(...runs.map(({ size }) => size));
  let text = '';
  const pieces: Line['pieces'] = [];
  for (const run of runs) {
    const words = run.text.trim();
    if (!words) continue;
    const [left, right] = [run.x, run.x + run.width];
    const last = pieces.at(-1);
    const gap = last ? (left - last.right) / base : 0;
    text += (last ? spaceFor(gap, text.at(-1), words.charAt(0)) : '') + words;
    if (last && gap < pieceGap) last.right = Math.max(last.right, right);
    else pieces.push({ left, right });
  }
  return { text: closeUp(text), pieces };
}

function spaceFor(gap: number, before: string | undefined, after: string): string {
  if (gap >= wideGap) return '\t';
  if (gap >= leastGap) return '　'.repeat(Math.max(1, Math.round(gap)));
  return gap >= leastSpace && isLatin(before) && isLatin(after) ? ' ' : '';
}

/**
 * Word processors part Han from digits and Latin letters by a fourth of a letter, which reads as a space. The
 * space after a number that begins the line was typed: 「1.1 依据」.
 */
function closeUp(text: string): string {
  const label = /^[\d.．]+ /.exec(text)?.[0] ?? '';
  return label + text.slice(label.length).replace(autospace, '');
}

const wide = '[\\p{sc=Han}\\u3000-\\u303f\\uff01-\\uff60]';
const autospace = new RegExp(`(?<=${wide}) (?=[!-~])|(?<=[!-~]) (?=${wide})`, 'gu');
