import type { Result } from '#domain/diagnostic/diagnostic.ts';
import { parseDocumentNumber } from '#domain/number/document-number.ts';
import { documentKind } from '#domain/text/document-kind.ts';
import { readMarker } from '#domain/text/marker.ts';
import type { Block } from '#domain/text/structure.ts';
import type { Zone } from '#domain/text/zone.ts';

/** Blocks among which number and title are looked for. */
const frontLength = 10;

/** The zones of the blocks before the text proper. Reports a title that is missing. */
export function findFront(blocks: Block[], statedTitle?: string): Result<Zone[]> {
  const front = untilFirstClause(blocks);
  const number = front.findIndex((block) => parseDocumentNumber(block.text).value);
  const title = findTitle(front, number, statedTitle);
  if (title < 0) {
    const line = blocks[0]?.line;
    return {
      value: [],
      diagnostics: [{ code: 'title-missing', args: { stated: statedTitle ?? '' }, ...(line && { line }) }],
    };
  }
  const last = Math.max(title, number);
  const value = front
    .slice(0, last + 1)
    .map((_, i): Zone => (i === number ? 'number' : i === title ? 'title' : 'letterhead'));
  if (isAddressees(front[last + 1])) value.push('addressees');
  return { value, diagnostics: [] };
}

function untilFirstClause(blocks: Block[]): Block[] {
  const clause = blocks.findIndex((block) => block.table || readMarker(block.text));
  return blocks.slice(0, Math.min(frontLength, clause < 0 ? frontLength : clause));
}

function findTitle(front: Block[], number: number, stated?: string): number {
  if (stated) return front.findIndex((block) => bare(block.text) === bare(stated));
  const behindNumber = front[number + 1];
  if (number >= 0 && behindNumber && !isAddressees(behindNumber) && !behindNumber.text.includes('。'))
    return number + 1;
  return front.findIndex((block, i) => i !== number && documentKind(bare(block.text)));
}

// GB/T 9704-2012, 7.3.2: the addressees end with a full-width colon.
const isAddressees = (block?: Block) => !!block && /[：:]$/.test(block.text) && !block.text.includes('。');

const bare = (text: string) => text.replace(/\s/g, '');
