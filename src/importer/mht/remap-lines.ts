import type { Finding } from '#importer/finding/finding.ts';
import type { Place } from '#importer/finding/place.ts';
import type { InputText } from '#importer/model/input-text.ts';

/** Moves places from lines of the page to lines of the file. Columns are dropped: they do not fit there. */
export function remapLines(text: InputText, lines: readonly number[]): InputText {
  const remap = (place: Place): Place => {
    if (place.kind !== 'line') return place;
    const { column: _, ...rest } = place;
    return { ...rest, line: lines[place.line - 1] ?? lines.at(-1) ?? place.line };
  };
  const at = <T extends { place: Place }>(items: T[]): T[] =>
    items.map((item) => ({ ...item, place: remap(item.place) }));
  return {
    ...text,
    blocks: at(text.blocks),
    notes: at(text.notes),
    pictures: at(text.pictures),
    furniture: at(text.furniture),
    findings: at<Finding>(text.findings),
  };
}
