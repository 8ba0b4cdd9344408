import { readAttachmentLabel, readMarker } from '#domain/text/marker.ts';
import type { Block } from '#domain/text/structure.ts';
import type { Zone } from '#domain/text/zone.ts';

const digit = '[0-9０-９〇○零一二三四五六七八九十OＯ]';
const date = new RegExp(`^${digit}{4}\\s*年\\s*${digit}{1,3}\\s*月\\s*${digit}{1,3}\\s*日$`);
const note = /^[（(].*[）)]$/s;
const contact =
  /^(?:联\s*系\s*人|联\s*系\s*电\s*话|联\s*系\s*方\s*式|电\s*话|手\s*机|传\s*真|邮\s*箱|电子邮箱|邮\s*编|地\s*址)\s*[：:]/;
const imprint = /^(?:抄送|主送|分送|抄报)\s*[：:]|印发$/;
const sentence = /[。；：，！？]/;
const longestSignature = 40;

interface Tail {
  /** Index of the first block of the tail; the number of blocks where there is none. */
  start: number;
  /** Zones of the blocks from there on. */
  zones: Zone[];
}

/**
 * Finds the zones after the text proper, which begins at `from`: contact, signature, date, notes,
 * attachments, imprint (GB/T 9704-2012, 7.3.5 to 7.4). The first paragraph that is a date and nothing else
 * marks the place.
 */
export function findTail(blocks: Block[], from: number): Tail {
  const dated = blocks.findIndex((block, i) => i >= from && date.test(block.text));
  if (dated < 0) return undatedTail(blocks, from);
  const signature = backWhile(blocks, dated, from, isSignature);
  const contacts = backWhile(blocks, signature, from, (block) => contact.test(block.text));
  const zones: Zone[] = blocks
    .slice(contacts, dated + 1)
    .map((_, i) => (contacts + i === dated ? 'date' : contacts + i >= signature ? 'signature' : 'contact'));
  return { start: contacts, zones: [...zones, ...behindDate(blocks.slice(dated + 1))] };
}

function undatedTail(blocks: Block[], from: number): Tail {
  const notes = backWhile(blocks, blocks.length, from, (block) => note.test(block.text));
  const contacts = backWhile(blocks, notes, from, (block) => contact.test(block.text));
  return {
    start: contacts,
    zones: blocks.slice(contacts).map((_, i) => (contacts + i < notes ? 'contact' : 'notes')),
  };
}

/**
 * Notes stand right after the date; what is neither note nor imprint opens the attachments, or a forwarded
 * text.
 */
function behindDate(blocks: Block[]): Zone[] {
  let zone: Zone = 'notes';
  return blocks.map((block) => {
    if (imprint.test(block.text)) zone = 'imprint';
    else if (readAttachmentLabel(block.text) !== undefined) zone = 'attachments';
    else if (zone === 'notes' && !note.test(block.text) && !contact.test(block.text)) zone = 'attachments';
    return zone;
  });
}

const isSignature = ({ text, table }: Block) =>
  !table &&
  text.length <= longestSignature &&
  !sentence.test(text) &&
  !readMarker(text) &&
  !/^(?:特此|此复|此函|附)/.test(text) &&
  !note.test(text);

function backWhile(blocks: Block[], end: number, from: number, holds: (block: Block) => boolean): number {
  let start = end;
  for (let block = blocks[start - 1]; start > from && block && holds(block); block = blocks[start - 1])
    start--;
  return start;
}
