import { FieldStack } from '#importer/field/field-stack.ts';
import { report } from '#importer/finding/finding.ts';
import { excerpt } from '#importer/finding/place.ts';
import type { InputBlock, InputParagraph } from '#importer/model/input-text.ts';
import { keepLabel } from '#importer/numbering/label.ts';
import { attributeOf, elementOf, type XmlElement } from '#importer/package/xml.ts';
import { blockElements } from './block-elements.ts';
import { readInline } from './inline/read-inline.ts';
import { type ParagraphLook, readLook } from './look/paragraph-look.ts';
import { readRunLook } from './look/run-look.ts';
import { readTable } from './read-table.ts';
import { noteChange, type Reading, type Story } from './reading.ts';

/** A paragraph whose mark may be deleted, so that the next one continues it. */
interface OpenParagraph {
  text: string;
  size?: number;
  look: ParagraphLook;
  properties: XmlElement | undefined;
  place: InputParagraph['place'] & { kind: 'paragraph' };
  joinsNext: boolean;
}

/** Reads the paragraphs and tables of a body, box, note or cell. */
export function readBlocks(container: XmlElement, reading: Reading, story: Story): InputBlock[] {
  const blocks: InputBlock[] = [];
  let open: OpenParagraph | undefined;
  const close = () => {
    const block = open && closeParagraph(open, reading, story);
    if (block) blocks.push(block);
    open = undefined;
  };
  for (const element of blockElements(container, reading)) {
    if (element.localName === 'tbl') {
      close();
      const table = readTable(element, reading, (cell) =>
        readBlocks(cell, reading, { ...story, inCell: true }),
      );
      if (table) blocks.push(table);
      continue;
    }
    const { paragraph, boxes } = readParagraph(element, reading, story);
    // The next one continues the first; number and look are those of the mark that remains.
    if (open) paragraph.text = open.text + paragraph.text;
    open = undefined;
    blocks.push(...boxes);
    open = paragraph;
    if (!paragraph.joinsNext) close();
  }
  close();
  return blocks;
}

function readParagraph(element: XmlElement, reading: Reading, story: Story) {
  reading.paragraphs++;
  const place: OpenParagraph['place'] = { kind: 'paragraph', paragraph: reading.paragraphs };
  const properties = elementOf(element, 'pPr');
  const look = readLook(properties, reading.sheet, reading.lists);
  const { text, size, boxes } = readInline(element, look.styles, reading, story, place);
  place.words = excerpt(text);
  const mark = elementOf(properties, 'rPr');
  const markLook = readRunLook(mark, look.styles, reading.sheet);
  const isDeleted = elementOf(mark, 'del') ?? elementOf(mark, 'moveFrom');
  if (isDeleted ?? elementOf(mark, 'ins')) noteChange(reading, place);
  // A large initial is a frame before its paragraph.
  const initial = attributeOf(elementOf(properties, 'framePr'), 'dropCap') ?? 'none';
  const paragraph: OpenParagraph = {
    ...{ text, look, properties, place },
    size: size ?? markLook.size,
    joinsNext: isDeleted !== undefined || markLook.hidden || initial !== 'none',
  };
  return { paragraph, boxes: boxes.flatMap((box) => readBox(box, reading, story, place)) };
}

function closeParagraph(open: OpenParagraph, reading: Reading, story: Story): InputParagraph | undefined {
  const { text, look, place, properties, joinsNext } = open;
  if (joinsNext && !text.trim()) return undefined;
  const { numbering } = look;
  const counted = numbering && countParagraph(numbering, reading, story, place);
  const inCell = story.inCell === true;
  const label = counted && keepLabel(counted, text, { findings: reading.findings, inCell, place });
  if (!text.trim() && !label) return undefined;
  place.words = excerpt(`${label ?? ''}${text}`);
  const size = open.size;
  const indent = look.indentAt(size ?? 10);
  const isFramed = elementOf(properties, 'framePr') !== undefined && !joinsNext;
  return {
    kind: 'paragraph',
    text,
    ...(label && { label }),
    ...(look.align && { align: look.align }),
    ...(indent !== 0 && { indent }),
    ...(size !== undefined && { size }),
    ...(isFramed && { boxed: true }),
    place,
  };
}

function countParagraph(
  { list, level }: NonNullable<ParagraphLook['numbering']>,
  reading: Reading,
  story: Story,
  place: OpenParagraph['place'],
): string | undefined {
  if (list) return story.counter.next(list, level, place);
  report(reading, 'number-undefined', {}, place);
  return undefined;
}

/** Paragraphs of a text box come before the one to which it is anchored. */
function readBox(
  box: XmlElement | string,
  reading: Reading,
  story: Story,
  place: OpenParagraph['place'],
): InputBlock[] {
  const blocks: InputBlock[] =
    typeof box === 'string'
      ? box.trim()
        ? [{ kind: 'paragraph', text: box, place }]
        : []
      : readBlocks(box, reading, { ...story, fields: new FieldStack() });
  const first = blocks[0];
  if (!first) return [];
  const words =
    first.kind === 'paragraph' ? `${first.label ?? ''}${first.text}` : (first.rows[0]?.[0]?.text ?? '');
  report(reading, 'box-placed', { words: excerpt(words) }, place);
  return blocks.map((block) => (block.kind === 'paragraph' ? { ...block, boxed: true } : block));
}
