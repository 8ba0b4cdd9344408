import type { Level } from '#domain/text/level.ts';
import { type Zone, zones } from '#domain/text/zone.ts';
import type { ExportedBlock } from '#export/export-blocks.ts';
import { blockStyle } from './block-style.ts';
import { typeArea } from './measures.ts';
import { paragraphXml } from './paragraph-xml.ts';
import { runsXml, runXml } from './runs-xml.ts';
import type { Font } from './styles.table.ts';
import { sizeOf } from './styles-xml.ts';
import { tableXml } from './table-xml.ts';
import { textPieces } from './text-pieces.ts';
import type { Writing } from './writing.ts';

/** Typefaces of the levels (GB/T 9704-2012, 7.3.3); other levels are set like the text. */
const fontOfLevel: Partial<Record<Level, Font>> = {
  section: 'hei',
  article: 'hei',
  subsection: 'kai',
  paragraph: 'kai',
};

/** Writes a block. Labels are plain words, so that every program shows the same numbers. */
export function blockXml(block: ExportedBlock, index: number, to: Writing): string {
  const { id, text, start, calls, table, zone } = block;
  const ids = [...new Set([start?.id, id])].filter((one) => one !== undefined);
  if (table) return tableXml(table, ids, to);
  const style = blockStyle(block, index, to);
  const level = start?.level;
  const options = { ids, ...placeOf(block, index, to) };
  const lines = zones[zone].breaks === 'lines' ? block.lines : undefined;
  if (zone === 'letterhead' || lines) {
    const size = zone === 'letterhead' ? sizeOf(letterheadSize(block, to)) : '';
    const notes = (calls ?? []).map(({ note }) => note);
    // Lines have no offsets of their own: all references to notes stand at the end.
    const called = runsXml([{ text: '', inHeading: false, notes }], to);
    return paragraphXml(style, runXml((lines ?? [text]).join('\n'), size) + called, to, options);
  }
  const pieces = textPieces(text, to.links.get(index) ?? [], calls, start?.headingEnd);
  return paragraphXml(style, runsXml(pieces, to, level && fontOfLevel[level]), to, options);
}

/** Options of a paragraph that depend on the blocks above and below it. */
function placeOf({ zone, part, start, text }: ExportedBlock, index: number, { document }: Writing) {
  const [above, below] = [document.blocks[index - 1], document.blocks[index + 1]];
  const isFirst = above?.zone !== zone;
  const isAlone = start !== undefined && start.headingEnd >= text.length;
  const leads = isAlone && below !== undefined && (below.start?.depth ?? Infinity) > start.depth;
  return {
    outline: isAlone ? start.depth : undefined,
    // The title of an annex stands on the third line (7.3.7); below a table the imprint would touch it.
    apart: isFirst && (apartZones.includes(zone) || (zone === 'title' && part !== undefined && !start)),
    // A heading goes with its words, and a signature never stands on a page without some (7.3.5.4).
    keepWithNext: leads || below?.zone === 'attachmentList' || below?.zone === 'signature',
  };
}

const apartZones: readonly Zone[] = ['attachmentList', 'signature', 'imprint'];

/** In points: as large as the longest line of the head allows, at most 小初. All its names share one size. */
function letterheadSize({ part }: ExportedBlock, { document }: Writing): number {
  const heads = document.blocks.filter((one) => one.zone === 'letterhead' && one.part === part);
  const lengths = heads.flatMap(({ lines, text }) => (lines ?? [text]).map((line) => [...line].length));
  return Math.max(16, Math.min(36, Math.floor(typeArea / 20 / Math.max(...lengths))));
}
