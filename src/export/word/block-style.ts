import type { Level } from '#domain/text/level.ts';
import type { Zone } from '#domain/text/zone.ts';
import type { ExportedBlock } from '#export/export-blocks.ts';
import type { ParagraphStyle } from './styles.table.ts';
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

const divisions: readonly Level[] = ['part', 'subpart', 'chapter', 'subchapter', 'supplement'];

/** The style of a block, by its zone and by what stands above and below it. */
export function blockStyle(block: ExportedBlock, index: number, to: Writing): ParagraphStyle {
  const { zone, part, start } = block;
  if (start?.level === 'attachment') return zone === 'title' ? 'PartTitle' : 'AttachmentLabel';
  if (start && divisions.includes(start.level)) return 'Division';
  const isMain = part === undefined;
  const { blocks } = to.document;
  const [above, below] = [blocks[index - 1]?.zone, blocks[index + 1]?.zone];
  // An act that an order promulgates begins a new page, as an enclosed text does.
  if (zone === 'title' && isMain && (above === 'signature' || above === 'date')) return 'PartTitle';
  if (zone === 'letterhead') return to.isLetter && isMain && below !== zone ? 'LetterMark' : 'Letterhead';
  if (zone === 'number' && isMain && blocks.slice(0, index).some((one) => one.zone === 'letterhead'))
    return to.isLetter ? 'LetterNumber' : numberStyle(above, below);
  return styleOfZone[zone] ?? 'Text';
}

/** Styles the document number in a letterhead by the blocks above and below it. */
function numberStyle(above: Zone | undefined, below: Zone | undefined): ParagraphStyle {
  const [isFirst, isLast] = [above !== 'number', below !== 'number' && below !== 'approver'];
  if (isFirst) return isLast ? 'DocumentNumber' : 'FirstNumber';
  return isLast ? 'LastNumber' : 'NextNumber';
}
