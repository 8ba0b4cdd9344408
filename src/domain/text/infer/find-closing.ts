import type { Diagnostic, Result } from '#domain/diagnostic/diagnostic.ts';
import { readMarker } from '#domain/text/marker.ts';
import type { Block } from '#domain/text/structure.ts';
import { firstSentenceEnd } from './first-sentence.ts';

const closingFormula =
  /^(?:特此|此[复函件]|以上|请.*(?:报送|报告|反馈)|各(?:地|单位|部门).*(?:报送|报告|反馈|落实情况)|本(?:通知|意见|办法|方案|规定|实施意见).*(?:施行|实施|执行|废止))/;

/** The list of attachments (GB/T 9704-2012, 7.3.4), whose 「2.」 is no clause. */
export const isAttachmentList = ({ text }: Block): boolean => /^附件\s*[：:]\s*\S/.test(text);

/**
 * How many blocks at the end belong to no clause, of those from the first clause to the tail. An author may
 * state it. Else, where every clause so far is one paragraph, the closing is what follows the last clause,
 * and a table of its own; where clauses have further paragraphs, only what begins like a closing is.
 */
export function findClosing(blocks: Block[], stated?: number): Result<number> {
  if (stated !== undefined)
    return { value: Math.min(stated, blocks.length), diagnostics: tooLong(blocks, stated) };
  const list = blocks.findIndex(isAttachmentList);
  const clauses = list < 0 ? blocks : blocks.slice(0, list);
  const lastClause = clauses.findLastIndex(isClause);
  const trailing = clauses.slice(lastClause + 1);
  const start = clausesAreParagraphs(clauses, lastClause)
    ? trailing.findLastIndex((block) => block.table) + 1
    : trailing.findIndex((block) => closingFormula.test(block.text));
  const value = blocks.length - clauses.length + (start < 0 ? 0 : trailing.length - start);
  const first = blocks[blocks.length - value];
  if (trailing.length === 0 || lastClause < 0 || !first) return { value, diagnostics: [] };
  return { value, diagnostics: [{ code: 'closing-inferred', args: { count: value }, line: first.line }] };
}

/** The first clause is not part of a closing. */
function tooLong(blocks: Block[], stated: number): Diagnostic[] {
  const found = Math.max(0, blocks.length - 1);
  return stated > found ? [{ code: 'closing-too-long', args: { stated, found }, path: ['closing'] }] : [];
}

function clausesAreParagraphs(blocks: Block[], lastClause: number): boolean {
  const runIn = (block?: Block) => !!block && isClause(block) && firstSentenceEnd(block.text) !== undefined;
  const continued = blocks.some(
    (block, i) => i < lastClause && runIn(block) && !isClause(blocks[i + 1] as Block),
  );
  return runIn(blocks[lastClause]) && !continued;
}

const isClause = (block: Block) => !block.table && readMarker(block.text) !== undefined;
