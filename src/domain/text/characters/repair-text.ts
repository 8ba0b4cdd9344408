import { charactersOf } from './characters-of.ts';
import { unifiedIdeograph } from './unified-ideograph.ts';

/** A character that stood for another, or that no reader sees. */
export interface Repair {
  /** Offset in the text as it was, in UTF-16 code units. */
  offset: number;
  /** Offset in the repaired text. */
  at: number;
  from: string;
  /** Empty where it was removed. */
  to: string;
}

export interface RepairedText {
  text: string;
  repairs: Repair[];
}

const repairable = new RegExp(charactersOf('replace', 'remove'), 'gu');
const removable = charactersOf('remove');

/**
 * Reads radicals and compatibility ideographs as the ideographs that they look like, and removes what is
 * invisible (`characters.table.ts`). Lines stay lines. A text without such characters is scanned once.
 */
export function repairText(text: string): RepairedText {
  const repairs: Repair[] = [];
  let shift = 0;
  const whole = text.replace(repairable, (from, offset: number) => {
    const to = removable.test(from) ? '' : unifiedIdeograph(from);
    if (to === from) return from;
    repairs.push({ offset, at: offset + shift, from, to });
    shift += to.length - from.length;
    return to;
  });
  return { text: whole, repairs };
}

/** The repaired text alone. */
export const repaired = (text: string): string => repairText(text).text;
