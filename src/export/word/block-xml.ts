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
  const isAlone = start !== undefined && start.headingEnd >= text.length;
  const { blocks } = to.document;
  const isFirst = blocks[index - 1]?.zone !== zone;
  const options = {
    ids,
    outline: isAlone ? start.depth : undefined,
    apart: isFirst && (zone === 'attachmentList' || zone === 'signature'),
    // A signature never stands alone on a page (7.3.5.4).
    keepWithNext: blocks[index + 1]?.zone === 'signature',
  };
  const lines = zones[zone].breaks === 'lines' ? block.lines : undefined;
  if (lines) return paragraphXml(style, linesXml(lines, block, to), to, options);
  const pieces = textPieces(text, to.links.get(index) ?? [], calls, start?.headingEnd);
  const size = zone === 'letterhead' ? sizeOf(letterheadSize([text])) : '';
  const runs = size ? runXml(text, size) : runsXml(pieces, to, level && fontOfLevel[level]);
  return paragraphXml(style, runs, to, options);
}

/** Titles and letterheads keep their lines; what is called in them stands at their end. */
function linesXml(lines: readonly string[], { zone, calls = [] }: ExportedBlock, to: Writing): string {
  const size = zone === 'letterhead' ? sizeOf(letterheadSize(lines)) : '';
  const notes = calls.map(({ note }) => note);
  return runXml(lines.join('\n'), size) + runsXml([{ text: '', inHeading: false, notes }], to);
}

function styleOf(block: ExportedBlock, index: number, to: Writing): ParagraphStyle {
  const { zone, part, start } = block;
  if (start?.level === 'attachment') return zone === 'title' ? 'PartTitle' : 'AttachmentLabel';
  if (start && divisions.includes(start.level)) return 'Division';
  const isMain = part === undefined;
  const { blocks } = to.document;
  const next = blocks[index + 1]?.zone;
  if (zone === 'letterhead') return to.isLetter && isMain && next !== zone ? 'LetterMark' : 'Letterhead';
  if (zone === 'number' && isMain && blocks.slice(0, index).some((above) => above.zone === 'letterhead'))
    return to.isLetter ? 'LetterNumber' : numberStyle(blocks[index - 1]?.zone, next);
  return styleOfZone[zone] ?? 'Text';
}

/** By what stands above and below the number of a red head. */
function numberStyle(above: Zone | undefined, below: Zone | undefined): ParagraphStyle {
  const [isFirst, isLast] = [above !== 'number', below !== 'number' && below !== 'approver'];
  if (isFirst) return isLast ? 'DocumentNumber' : 'FirstNumber';
  return isLast ? 'LastNumber' : 'NextNumber';
}

/** In points: as large as the longest line allows, at most 小初. */
function letterheadSize(lines: readonly string[]): number {
  const longest = Math.max(...lines.map((line) => [...line].length));
  return Math.max(16, Math.min(36, Math.floor(typeArea / 20 / longest)));
}
