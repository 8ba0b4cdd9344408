import { charactersOf } from '#domain/text/characters/characters-of.ts';
import type { Step } from './align.ts';
import { foldWidth, isMark, type Wording } from './wording.ts';

/** How two readings can differ, the least first. */
export const differenceKinds = ['space', 'width', 'punctuation', 'variant', 'wording'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** A piece of a quotation and what the text has in its place. */
export interface Piece {
  kind: 'same' | DifferenceKind;
  quoted: string;
  held: string;
}

/**
 * Puts all of a quotation, piece by piece, beside the stretch of the text from the first character that is
 * paired to the last, with the punctuation at both ends that the quotation has too.
 */
export function differences(quoted: Wording, held: Wording, steps: readonly Step[]): Piece[] {
  const pieces: Piece[] = [];
  const first = steps.find(([, j]) => j !== undefined)?.[1] ?? 0;
  let [q, h] = [0, startOfMarks(quoted, held, first)];
  let changed = false;
  for (const [i, j] of steps) {
    if (i === undefined || j === undefined || quoted.codes[i] !== held.codes[j]) {
      changed = true;
      continue;
    }
    between(start(quoted, i), start(held, j));
    const [ours, theirs] = [
      quoted.text.slice(start(quoted, i), end(quoted, i)),
      held.text.slice(start(held, j), end(held, j)),
    ];
    add(ours === theirs ? 'same' : kindOfMarks(ours, theirs, 'variant'), ours, theirs);
    [q, h, changed] = [end(quoted, i), end(held, j), false];
  }
  const last = steps.filter(([, j]) => j !== undefined).pop()?.[1];
  between(quoted.text.length, last === undefined ? h : endOfMarks(quoted, held, last));
  return pieces;

  function between(toQuoted: number, toHeld: number): void {
    const [ours, theirs] = [quoted.text.slice(q, toQuoted), held.text.slice(h, toHeld)];
    for (const piece of changed ? split(ours, theirs) : [marks(ours, theirs)])
      add(piece.kind, piece.quoted, piece.held);
  }

  function add(kind: Piece['kind'], ours: string, theirs: string): void {
    const before = pieces[pieces.length - 1];
    if (before?.kind === kind && kind === 'same') {
      before.quoted += ours;
      before.held += theirs;
    } else if (ours || theirs) pieces.push({ kind, quoted: ours, held: theirs });
  }
}

const start = (wording: Wording, i: number) => wording.starts[i] ?? 0;
const end = (wording: Wording, i: number) => wording.ends[i] ?? 0;

/** Splits off the characters that both readings share at either end of a stretch whose wording differs. */
function split(quoted: string, held: string): Piece[] {
  let head = 0;
  while (head < Math.min(quoted.length, held.length) && quoted[head] === held[head]) head++;
  let tail = 0;
  const fromEnd = (text: string) => text[text.length - 1 - tail];
  while (tail < Math.min(quoted.length, held.length) - head && fromEnd(quoted) === fromEnd(held)) tail++;
  const cut = (text: string) => text.slice(head, text.length - tail);
  return [
    { kind: 'same', quoted: quoted.slice(0, head), held: held.slice(0, head) },
    ...splitMarks(cut(quoted), cut(held)),
    { kind: 'same', quoted: quoted.slice(quoted.length - tail), held: held.slice(held.length - tail) },
  ];
}

/** Separates words that differ from the marks before and after them. */
function splitMarks(quoted: string, held: string): Piece[] {
  const pattern = /^([\p{P}\s]*)(.*?)([\p{P}\s]*)$/su;
  const [, q1 = '', q2 = '', q3 = ''] = pattern.exec(quoted) ?? [];
  const [, h1 = '', h2 = '', h3 = ''] = pattern.exec(held) ?? [];
  if (!q2 || !h2) return [{ kind: 'wording', quoted, held }];
  return [marks(q1, h1), { kind: 'wording', quoted: q2, held: h2 }, marks(q3, h3)];
}

function marks(quoted: string, held: string): Piece {
  return { kind: kindOfMarks(quoted, held, 'punctuation'), quoted, held };
}

const invisible = new RegExp(charactersOf('remove'), 'gu');

/** Line breaks in other places are no difference, nor is what nobody sees. */
function kindOfMarks(quoted: string, held: string, other: DifferenceKind): Piece['kind'] {
  const joined = (text: string) =>
    text
      .replace(invisible, '')
      .replace(/\s*\n\s*/g, '')
      .replace(/^\s+$/, ' ');
  const [ours, theirs] = [joined(quoted), joined(held)];
  if (ours === theirs) return 'same';
  const bare = (text: string) => text.replace(/\s+/g, '');
  if (bare(ours) === bare(theirs)) return 'space';
  const folded = (text: string) => Array.from(bare(text), foldWidth).join('');
  return folded(ours) === folded(theirs) ? 'width' : other;
}

/**
 * Where the stretch begins: at the marks before its first character, as far as the quotation begins with
 * them.
 */
function startOfMarks(quoted: Wording, held: Wording, first: number): number {
  const before = isMark(held, first - 1) ? first - 2 : first - 1;
  const theirs = held.text.slice(before < 0 ? 0 : end(held, before), start(held, first));
  return start(held, first) - reach(reverse(quoted.text.slice(0, start(quoted, 0))), reverse(theirs));
}

/** Where the stretch ends, after its last character, in the same way. */
function endOfMarks(quoted: Wording, held: Wording, last: number): number {
  const next = isMark(held, last + 1) ? last + 2 : last + 1;
  const theirs = held.text.slice(end(held, last), held.starts[next] ?? held.text.length);
  return end(held, last) + reach(quoted.text.slice(quoted.ends[quoted.ends.length - 1] ?? 0), theirs);
}

/**
 * Length of the marks that belong to the stretch: those that the quotation has, else those on the same line.
 */
function reach(ours: string, theirs: string): number {
  const bare = (text: string) => text.replace(/\s+/g, '');
  if (!bare(ours)) return 0;
  for (let length = 0; length <= theirs.length; length++)
    if (bare(theirs.slice(0, length)) === bare(ours)) return length;
  return theirs.split('\n')[0]?.length ?? 0;
}

const reverse = (text: string) => [...text].reverse().join('');
