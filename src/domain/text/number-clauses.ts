import type { Diagnostic, Result } from '#domain/diagnostic/diagnostic.ts';
import { clauseId, paragraphId } from './clause-id.ts';
import { firstSentenceEnd } from './first-sentence.ts';
import { type Marker, rankOf, readAttachmentLabel, readMarker } from './marker.ts';
import type { Block, Unit } from './structure.ts';
import type { Zone } from './zone.ts';

/**
 * Takes blocks and their zones; gives units, with the ids that follow from the clauses' own numbers
 * and, for unnumbered paragraphs, from counting. Reports numbers that repeat or leave a gap.
 */
export function numberClauses(blocks: Block[], zones: Zone[]): Result<Unit[]> {
  const diagnostics: Diagnostic[] = [];
  const taken = new Map<string, number>();
  const paragraphs = new Map<string, number>();
  let open: { id: string; marker: Marker }[] = [];
  let attachments = 0;

  const value = blocks.map((block, i): Unit => {
    const zone = zones[i] as Zone;
    const unit = { ...block, zone };
    if (zone === 'preamble' || zone === 'closing') return { ...unit, id: nextParagraph(zone), clause: zone };
    if (zone !== 'body' && zone !== 'attachments') return unit;
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
    open = open.filter((clause) => rankOf(clause.marker.kind) < rankOf(marker.kind));
    const parent = open.at(-1)?.id;
    const id = unique(clauseId(parent, marker.kind, marker.number), unit, marker);
    open.push({ id, marker });
    const end = firstSentenceEnd(unit.text, marker.raw.length);
    const headingEnd = marker.kind === 'attachment' ? unit.text.length : (end ?? unit.text.length);
    const runIn = marker.kind !== 'attachment' && end !== undefined;
    if (runIn) paragraphs.set(id, 1);
    return { ...unit, id, clause: id, start: { marker, headingEnd, runIn, depth: open.length - 1 } };
  }

  /** A forwarded text without a label of its own is counted. */
  function attachmentMarker(label: number | undefined): Marker {
    attachments = label || attachments + 1;
    return { kind: 'attachment', number: attachments, raw: '' };
  }

  function nextParagraph(parent: string): string {
    const n = (paragraphs.get(parent) ?? 0) + 1;
    paragraphs.set(parent, n);
    return paragraphId(parent, n);
  }

  /** A repeated number must not make two elements of one id; the author hears of it. */
  function unique(id: string, { line }: Block, marker: Marker): string {
    const earlier = taken.get(id);
    if (earlier === undefined) {
      taken.set(id, line);
      warnOfGap(id, line, marker);
      return id;
    }
    diagnostics.push({ code: 'clause-repeated', args: { marker: marker.raw, id, earlier }, line });
    let n = 2;
    while (taken.has(`${id}-${n}`)) n++;
    taken.set(`${id}-${n}`, line);
    return `${id}-${n}`;
  }

  function warnOfGap(id: string, line: number, marker: Marker): void {
    const before = id.replace(/\d+$/, String(marker.number - 1));
    if (marker.kind === 'attachment' || marker.number === 1 || taken.has(before)) return;
    diagnostics.push({ code: 'clause-gap', args: { marker: marker.raw }, line });
  }
}
