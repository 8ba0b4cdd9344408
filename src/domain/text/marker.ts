import { parseNumeral } from '#domain/number/numeral.ts';

/** Levels of a clause, from the kind of its marker; named as in Akoma Ntoso 3.0. */
export type ClauseKind = 'attachment' | 'section' | 'paragraph' | 'subparagraph' | 'point';

/** A clause's own number as printed: 「二、」 is a section, number 2. */
export interface Marker {
  kind: ClauseKind;
  number: number;
  /** The marker as printed, which is where the text begins: 「（一）」. */
  raw: string;
}

const han = '[一二三四五六七八九十百零〇]+';
const digit = '[0-9０-９]';
const digits = `${digit}{1,3}`;

// GB/T 9704-2012, 7.3.3: the four levels are 「一、」「（一）」「1.」「（1）」.
const patterns: readonly [ClauseKind, RegExp][] = [
  ['section', new RegExp(`^(?<number>${han})、`)],
  ['paragraph', new RegExp(`^[（(](?<number>${han})[）)]`)],
  // 「1.」 and the frequent 「1、」, also in 「1.2020年底前」, but not 「1.5万人」.
  ['subparagraph', new RegExp(`^(?<number>${digits})[.．、](?!${digit}(?!${digit}{3}年))`)],
  ['point', new RegExp(`^[（(](?<number>${digits})[）)]`)],
];

/** Takes the text of one paragraph; gives the marker that it begins with, if any. */
export function readMarker(text: string): Marker | undefined {
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(text);
    const number = match?.groups?.number && parseNumeral(match.groups.number);
    if (match && number) return { kind, number, raw: match[0] };
  }
  return undefined;
}

const attachmentLabel = /^附\s*件\s*(?<number>[0-9０-９一二三四五六七八九十]*)\s*[：:]?$/;

/**
 * Takes the text of one paragraph; gives the number of the attachment that it is the label of
 * (GB/T 9704-2012, 7.3.9: 「附件」 or 「附件1」 alone on its line), 0 for one without a number, undefined for any other text.
 */
export function readAttachmentLabel(text: string): number | undefined {
  const match = attachmentLabel.exec(text);
  return match ? (parseNumeral(match.groups?.number ?? '') ?? 0) : undefined;
}

const order: readonly ClauseKind[] = ['attachment', 'section', 'paragraph', 'subparagraph', 'point'];

/** Depth of a kind of clause: a marker closes every open clause whose rank is not smaller than its own. */
export const rankOf = (kind: ClauseKind): number => order.indexOf(kind);
