import type { Diagnostic, Result } from '#domain/diagnostic/diagnostic.ts';
import type { ClauseMarker } from '#domain/text/infer/clause-markers.ts';
import { firstSentenceEnd } from '#domain/text/infer/first-sentence.ts';
import type { Line } from '#domain/text/infer/line.ts';

const closingFormula =
  /^(?:特此|此[复函件]|以上|[妥当可]否|请.*(?:报送|报告|反馈)|各(?:地|单位|部门).*(?:报送|报告|反馈|落实情况)|本(?:通知|意见|办法|方案|规定|实施意见).*(?:施行|实施|执行|废止))/;

/**
 * How many blocks at the end belong to no clause, of those from the first clause to the tail. An author may
 * state it. Else, where every clause so far is one paragraph, the closing is what follows the last clause,
 * and a table of its own; where clauses have further paragraphs, only what begins like a closing is. A number
 * that cannot be right is reported, and not followed: each clause would be missing on top of it.
 */
export function findClosing(
  lines: readonly Line[],
  markers: readonly (ClauseMarker | undefined)[],
  stated?: number,
): Result<number> {
  const wrong = tooLong(lines, stated);
  if (wrong.length > 0) return { value: inferClosing(lines, markers).value, diagnostics: wrong };
  return stated === undefined ? inferClosing(lines, markers) : { value: stated, diagnostics: [] };
}

function inferClosing(
  lines: readonly Line[],
  markers: readonly (ClauseMarker | undefined)[],
): Result<number> {
  const lastClause = markers.findLastIndex((marker) => marker !== undefined);
  const trailing = lines.slice(lastClause + 1);
  const start = clausesAreParagraphs(lines, markers, lastClause)
    ? trailing.findLastIndex(isRows) + 1
    : trailing.findIndex(({ text }) => closingFormula.test(text));
  const value = start < 0 ? 0 : trailing.length - start;
  const first = trailing[start];
  if (lastClause < 0 || !first) return { value: lastClause < 0 ? 0 : value, diagnostics: [] };
  return {
    value,
    diagnostics: [{ code: 'closing-inferred', args: { count: value }, line: first.block.line }],
  };
}

/** The first clause is not part of a closing. */
function tooLong(lines: readonly Line[], stated = 0): Diagnostic[] {
  const found = Math.max(0, lines.length - 1);
  return stated > found ? [{ code: 'closing-too-long', args: { stated, found }, path: ['closing'] }] : [];
}

function clausesAreParagraphs(
  lines: readonly Line[],
  markers: readonly (ClauseMarker | undefined)[],
  lastClause: number,
): boolean {
  const runIn = (i: number) => {
    const line = lines[i];
    return !!line && markers[i] !== undefined && firstSentenceEnd(line.text) !== undefined;
  };
  const continued = lines.some((_, i) => i < lastClause && runIn(i) && markers[i + 1] === undefined);
  return runIn(lastClause) && !continued;
}

/** A table, or rows of one that stand as lines with tabs. */
const isRows = ({ block }: Line): boolean => block.table !== undefined || block.text.includes('\t');
