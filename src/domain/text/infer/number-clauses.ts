import type { Diagnostic, Result } from '#domain/diagnostic/diagnostic.ts';
import { clauseId, paragraphId, repeatedId } from '#domain/text/clause-id.ts';
import { clauseName } from '#domain/text/clause-name.ts';
import { isOutside } from '#domain/text/level.ts';
import { type Marker, readAttachmentLabel, readMarker } from '#domain/text/marker.ts';
import type { Block, Unit } from '#domain/text/structure.ts';
import { zones as traits, type Zone } from '#domain/text/zone.ts';
import { firstSentenceEnd } from './first-sentence.ts';

/**
 * Makes units of blocks in their zones. Ids follow from the clauses' own numbers and, for unnumbered
 * paragraphs, from counting. Reports numbers that repeat or leave a gap.
 */
export function numberClauses(blocks: Block[], zones: Zone[]): Result<Unit[]> {
  const diagnostics: Diagnostic[] = [];
  /** By printed numbers: how many clauses bear them so far, and the line of the first. */
  const taken = new Map<string, { count: number; line: number }>();
  const paragraphs = new Map<string, number>();
  let open: { id: string; marker: Marker }[] = [];
  let attachments = 0;

  const value = blocks.map((block, i): Unit => {
    const zone = zones[i] as Zone;
    const unit = { ...block, zone };
    const { ids } = traits[zone];
    if (ids === 'counted') return { ...unit, id: nextParagraph(zone), clause: zone };
    if (ids === 'none') return unit;
    const label = readAttachmentLabel(block.text);
    const opensAttachment = zone === 'attachments' && (zones[i - 1] !== 'attachments' || label !== undefined);
    const marker = opensAttachment
      ? attachmentMarker(label)
      : block.table
        ? undefined
        : readMarker(block.text);
    if (marker) return startClause(unit, marker);
    const clause = open.at(-1)?.id ?? 'preamble';
    return { ...unit, id: nextParagraph(clause), clause };
  });
  return { value, diagnostics };

  function startClause(unit: Block & { zone: Zone }, marker: Marker): Unit {
    open = open.filter((clause) => isOutside(clause.marker.level, marker.level));
    const parent = open.at(-1)?.id;
    const id = unique(clauseId(parent, marker.level, marker.number), unit, marker);
    open.push({ id, marker });
    const end = firstSentenceEnd(unit.text, marker.raw.length);
    const isAttachment = marker.level === 'attachment';
    const headingEnd = unit.table ? 0 : isAttachment ? unit.text.length : (end ?? unit.text.length);
    const runIn = !isAttachment && end !== undefined;
    if (runIn) paragraphs.set(id, 1);
    return { ...unit, id, clause: id, start: { marker, headingEnd, runIn, depth: open.length - 1 } };
  }

  /** A forwarded text without a label of its own is counted. */
  function attachmentMarker(label: number | undefined): Marker {
    attachments = label || attachments + 1;
    return { level: 'attachment', number: attachments, raw: '' };
  }

  function nextParagraph(parent: string): string {
    const n = (paragraphs.get(parent) ?? 0) + 1;
    paragraphs.set(parent, n);
    return paragraphId(parent, n);
  }

  /**
   * A text may print a number twice. Its clauses are published all the same, the later ones under ids of
   * their own.
   */
  function unique(id: string, { line }: Block, marker: Marker): string {
    const earlier = taken.get(id);
    if (!earlier) {
      taken.set(id, { count: 1, line });
      warnOfGap(id, line, marker);
      return id;
    }
    earlier.count++;
    const own = repeatedId(id, earlier.count);
    const args = { marker: marker.raw || clauseName(id), id: own, earlier: earlier.line };
    diagnostics.push({ code: 'clause-repeated', args, line });
    return own;
  }

  function warnOfGap(id: string, line: number, marker: Marker): void {
    const before = id.replace(/\d+$/, String(marker.number - 1));
    if (marker.level === 'attachment' || marker.number === 1 || taken.has(before)) return;
    diagnostics.push({ code: 'clause-gap', args: { marker: marker.raw }, line });
  }
}
