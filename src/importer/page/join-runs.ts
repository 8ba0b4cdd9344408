import type { Run } from './sheet.ts';

/** Wider gaps stand for spaces that someone typed; justified letters are parted by less. In letters. */
const leastGap = 0.6;
/** A gap as between the columns of a table. In letters. */
export const wideGap = 4;
/** A space of Latin letters is a fourth of a letter or more. */
const leastSpace = 0.12;

const isLatin = (character: string | undefined) => character !== undefined && /[!-~]/.test(character);

/** The words of runs on one base line, in order of x. Spaces follow from the gaps. */
export function joinRuns(runs: readonly Run[]): { text: string; gaps: number } {
  const base = Math.max(...runs.map(({ size }) => size));
  let text = '';
  let gaps = 0;
  let end: number | undefined;
  for (const run of runs) {
    const words = run.text.trim();
    if (!words) continue;
    const space = end === undefined ? '' : spaceFor((run.x - end) / base, text.at(-1), words.charAt(0));
    if (space === '\t') gaps++;
    text += space + words;
    end = run.x + run.width;
  }
  return { text: closeUp(text), gaps };
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
