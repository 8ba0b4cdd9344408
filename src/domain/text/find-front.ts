import type { Result } from '#domain/diagnostic/diagnostic.ts';
import { parseDocumentNumber } from '#domain/number/document-number.ts';
import { readMarker } from './marker.ts';
import type { Block } from './structure.ts';
import type { Zone } from './zone.ts';

/** Blocks among which number and title are looked for. */
const frontLength = 10;

// The 15 kinds of official document (中办发〔2012〕14号, article 8), and what laws and annexes are called.
const kinds =
  '决议|决定|命令|令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|办法|规定|条例|细则|方案|规划|计划|措施|要点|法';
const titleEnd = new RegExp(`(?:${kinds})(?:[（(][^（）()]*[）)])?$`);

/** Takes all blocks, and the title where an author states it; gives the zones of the blocks before the text proper. */
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
  return front.findIndex((block, i) => i !== number && titleEnd.test(bare(block.text)));
}

// GB/T 9704-2012, 7.3.2: the addressees end with a full-width colon.
const isAddressees = (block?: Block) => !!block && /[：:]$/.test(block.text) && !block.text.includes('。');

const bare = (text: string) => text.replace(/\s/g, '');
