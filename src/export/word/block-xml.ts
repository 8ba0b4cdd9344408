import type { Level } from '#domain/text/level.ts';
import { type Zone, zones } from '#domain/text/zone.ts';
import type { ExportedBlock } from '#export/export-blocks.ts';
import type { Font } from './fonts.table.ts';
import { typeArea } from './measures.ts';
import { paragraphXml } from './paragraph-xml.ts';
import { runsXml, runXml } from './runs-xml.ts';
import type { ParagraphStyle } from './styles.table.ts';
import { sizeOf } from './styles-xml.ts';
import { tableXml } from './table-xml.ts';
import { textPieces } from './text-pieces.ts';
import type { Writing } from './writing.ts';

const styleOfZone: Partial<Record<Zone, ParagraphStyle>> = {
  copyNumber: 'Mark',
  secrecy: 'Mark',
  urgency: 'Mark',
  number: 'Centred',
  approver: 'Approver',
  title: 'Title',
  enactment: 'Centred',
  addressees: 'Flush',
  contents: 'Flush',
  signature: 'Signature',
  date: 'Date',
  imprint: 'Imprint',
};

/** Typefaces of the levels (GB/T 9704-2012, 7.3.3); what is not named here is set as the text is. */
const fontOfLevel: Partial<Record<Level, Font>> = {
  section: 'hei',
  article: 'hei',
  subsection: 'kai',
  paragraph: 'kai',
};

const divisions: readonly Level[] = ['part', 'subpart', 'chapter', 'subchapter', 'supplement'];

/** A block of the text, its labels as words, so that every program shows the same numbers. */
export function blockXml(block: ExportedBlock, index: number, to: Writing): string {
  const { id, text, start, calls, table, zone } = block;
  const ids = [start?.id, id].filter(
    (one, i, all) => one !== undefined && all.indexOf(one) === i,
  ) as string[];
  if (table) return tableXml(table, ids, to);
  const style = styleOf(block, index, to);
  const level = start?.level;
  const options = { ids, ...placeOf(block, index, to) };
  const lines = zones[zone].breaks === 'lines' ? block.lines : undefined;
  if (zone === 'letterhead' || lines) {
    const size = zone === 'letterhead' ? sizeOf(letterheadSize(block, to)) : '';
    const notes = (calls ?? []).map(({ note }) => note);
    // What is called in its lines stands at their end.
    const called = runsXml([{ text: '', inHeading: false, notes }], to);
    return paragraphXml(style, runXml((lines ?? [text]).join('\n'), size) + called, to, options);
  }
  const pieces = textPieces(text, to.links.get(index) ?? [], calls, start?.headingEnd);
  return paragraphXml(style, runsXml(pieces, to, level && fontOfLevel[level]), to, options);
}

/** What a paragraph asks for by what stands above and below it. */
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

function styleOf(block: ExportedBlock, index: number, to: Writing): ParagraphStyle {
  const { zone, part, start } = block;
  if (start?.level === 'attachment') return zone === 'title' ? 'PartTitle' : 'AttachmentLabel';
  if (start && divisions.includes(start.level)) return 'Division';
  const isMain = part === undefined;
  const { blocks } = to.document;
  const next = blocks[index + 1]?.zone;
  const above = blocks[index - 1]?.zone;
  // What an order promulgates begins a page of its own, as an enclosed text does.
  if (zone === 'title' && isMain && (above === 'signature' || above === 'date')) return 'PartTitle';
  if (zone === 'letterhead') return to.isLetter && isMain && next !== zone ? 'LetterMark' : 'Letterhead';
  if (zone === 'number' && isMain && blocks.slice(0, index).some((above) => above.zone === 'letterhead'))
    return to.isLetter ? 'LetterNumber' : numberStyle(above, next);
  return styleOfZone[zone] ?? 'Text';
}

/** By what stands above and below the number of a red head. */
function numberStyle(above: Zone | undefined, below: Zone | undefined): ParagraphStyle {
  const [isFirst, isLast] = [above !== 'number', below !== 'number' && below !== 'approver'];
  if (isFirst) return isLast ? 'DocumentNumber' : 'FirstNumber';
  return isLast ? 'LastNumber' : 'NextNumber';
}

/** In points: as large as the longest line of the head allows, at most 小初; the names of all are alike. */
function letterheadSize({ part }: ExportedBlock, { document }: Writing): number {
  const heads = document.blocks.filter((one) => one.zone === 'letterhead' && one.part === part);
  const lengths = heads.flatMap(({ lines, text }) => (lines ?? [text]).map((line) => [...line].length));
  return Math.max(16, Math.min(36, Math.floor(typeArea / 20 / Math.max(...lengths))));
}
