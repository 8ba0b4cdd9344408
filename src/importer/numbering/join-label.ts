import type { ListLevel } from './list.ts';

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
