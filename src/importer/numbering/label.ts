import { type Finding, report } from '#importer/finding/finding.ts';
import type { Place } from '#importer/finding/place.ts';
import type { ListLevel } from './list.ts';

/** Keeps the automatic number of a paragraph unless its words begin with it. Reports one without words. */
export function keepLabel(
  label: string,
  text: string,
  { findings, inCell, place }: { findings: Finding[]; inCell: boolean; place: Place },
): string | undefined {
  const marker = label.trim();
  // A number alone is usual in a cell.
  if (!text.trim() && !inCell) report({ findings }, 'number-alone', { label: marker }, place);
  if (!isTypedToo(marker, text)) return label;
  report({ findings }, 'number-typed-too', { label: marker }, place);
  return undefined;
}

/**
 * Tells whether the words begin with the automatic number typed again. 1 counts before a stop or a space, but
 * not in 1997年.
 */
function isTypedToo(marker: string, text: string): boolean {
  const words = text.trimStart();
  if (!marker || !words.startsWith(marker)) return false;
  const next = words.charAt(marker.length);
  return (
    !/[\p{L}\p{N}]$/u.test(marker) || /^[\s、.．，:：]?$/u.test(next) || /^第.+[编章节条]$/u.test(marker)
  );
}

/** Signs that need no space after them: 一、 （一） 1. ① */
const closed = /[、，．。：；）］】〕》.,:;)\]>①-⒛㈠-㈩㊀-㊉•●◆■□○◇※★-]$/u;

/**
 * Appends to a number the space that readers see. A tab or space after 一、 or （一） is a mere indent, absent
 * in print; 第一条 and 1.1 would run into their words without one.
 */
export function joinLabel(marker: string, suffix: ListLevel['suffix']): string {
  const bare = marker.trimEnd();
  const parted = suffix !== 'nothing' || bare.length < marker.length;
  return parted && !closed.test(bare) ? `${bare}　` : bare;
}
