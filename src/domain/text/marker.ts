import { parseNumeral } from '#domain/number/numeral.ts';
import { allLevels, type Level, traitsOf } from './level.ts';

/** A clause's own number as printed: 「二、」 is a section, number 2. */
export interface Marker {
  level: Level;
  number: number;
  /** The marker as printed, which is where the text begins: 「（一）」. */
  raw: string;
}

/** Reads the marker that a paragraph begins with. */
export function readMarker(text: string): Marker | undefined {
  for (const level of allLevels) {
    const match = traitsOf(level).marker?.exec(text);
    const number = match?.groups?.number && parseNumeral(match.groups.number);
    if (match && number) return { level, number, raw: match[0] };
  }
  return undefined;
}

const attachmentLabel = /^附\s*件\s*(?<number>[0-9０-９一二三四五六七八九十]*)\s*[：:]?$/;

/**
 * The number of the attachment that a paragraph is the label of: 「附件」 or 「附件1」 alone on its line
 * (GB/T 9704-2012, 7.3.9). 0 for a label without a number.
 */
export function readAttachmentLabel(text: string): number | undefined {
  const match = attachmentLabel.exec(text);
  return match ? (parseNumeral(match.groups?.number ?? '') ?? 0) : undefined;
}
