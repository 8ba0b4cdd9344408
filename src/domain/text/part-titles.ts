import { readAttachmentLabel } from './attachment-label.ts';
import type { Unit } from './structure.ts';

/** A text printed with a document, by its title. */
export interface PartTitle {
  /** Its eId: `att_1`. */
  part: string;
  title: string;
}

/** The titles of the texts that are printed with a document, which stand beside their label or below it. */
export function partTitles(units: readonly Unit[]): PartTitle[] {
  const below = new Map<string, string>();
  for (const { part, zone, text } of units)
    if (part !== undefined && zone === 'title' && !below.has(part)) below.set(part, text);
  return units.flatMap(({ start, zone, text }): PartTitle[] => {
    if (start?.level !== 'attachment') return [];
    const beside = zone === 'attachments' ? readAttachmentLabel(text)?.title : '';
    const title = beside || below.get(start.id);
    return title ? [{ part: start.id, title }] : [];
  });
}
