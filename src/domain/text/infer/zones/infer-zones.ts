import type { Result } from '#domain/diagnostic/diagnostic.ts';
import { pushAll } from '#domain/push-all.ts';
import type { AttachmentLabel } from '#domain/text/attachment-label.ts';
import { rulesAgainst } from '#domain/text/infer/apply-rules.ts';
import {
  type ClauseMarker,
  clauseMarkers,
  type NumberingSystem,
  numberingSystem,
} from '#domain/text/infer/clause-markers.ts';
import type { Line } from '#domain/text/infer/line.ts';
import type { Reason } from '#domain/text/reason.table.ts';
import type { StructureHints } from '#domain/text/structure.ts';
import type { Zone } from '#domain/text/zone.ts';
import { attachmentListEnd } from './find-attachment-list.ts';
import { findClosing } from './find-closing.ts';
import { type Front, findFront, findLabelledFront, isContentsHead, type Placed } from './find-front.ts';
import { findTail } from './find-tail.ts';
import { bare } from './find-title.ts';
import { isContact, isEmptyPage } from './line-shapes.ts';

/** One text with its lines in their zones, and what its clauses are numbered with. */
export interface Zoned {
  zones: Placed[];
  /** By line. */
  markers: (ClauseMarker | undefined)[];
  system: NumberingSystem;
}

/** The zone of each line of one text, whose label, if it has one, stands on the first. */
export function inferZones(
  lines: readonly Line[],
  hints: StructureHints,
  {
    label,
    front = label ? findLabelledFront(lines.slice(1), label) : findFront(lines, hints.title),
    isPart = false,
  }: {
    label?: AttachmentLabel | undefined;
    front?: Front;
    isPart?: boolean;
  } = {},
): Result<Zoned> {
  const head: Placed[] = label ? [{ zone: 'attachments', why: 'label' }, ...front.zones] : [...front.zones];
  const contents = contentsLength(lines.slice(head.length));
  pushAll(head, repeat('contents', 'contents', contents));
  const tail = findTail(
    lines,
    head.length,
    head.some(({ zone }) => zone === 'date'),
  );
  const middle = lines.slice(head.length, tail.start);
  const system = numberingSystem(middle);
  const markers = clauseMarkers(middle, system);
  const { value, diagnostics } = front.isOrder
    ? { value: repeat('promulgation', 'promulgation', middle.length), diagnostics: [] }
    : inferMiddle(middle, markers, system, { stated: hints.closing, isPart });
  const inferred = [...head, ...value, ...tail.zones];
  const zones = inferred.map((placed, i): Placed => {
    const { zone, level } = lines[i]?.rule ?? {};
    return zone || level ? { zone: zone ?? 'body', why: 'rule' } : placed;
  });
  const found = front.isOrder ? [] : [...head.map(() => undefined), ...markers];
  // A level makes a clause of a line wherever it stands.
  const clauses = lines.map((line, i) => found[i] ?? (line.rule?.level ? line.marker : undefined));
  return {
    value: { zones, markers: clauses, system },
    diagnostics: [...diagnostics, ...rulesAgainst(lines, inferred, hints)],
  };
}

/** The zones between front and tail. */
function inferMiddle(
  lines: readonly Line[],
  markers: readonly (ClauseMarker | undefined)[],
  system: NumberingSystem,
  { stated, isPart }: { stated: number | undefined; isPart: boolean },
): Result<Placed[]> {
  const list = listStart(lines);
  let end = list;
  for (let line = lines[end - 1]; line && isContact(line); line = lines[end - 1]) end--;
  const text = lines.slice(0, end);
  const opening = markers.slice(0, end).findIndex((marker) => marker !== undefined);
  const preamble = opening < 0 ? text.length : opening;
  const body = text.slice(preamble);
  const closing =
    system === 'statute' && stated === undefined
      ? { value: 0, diagnostics: [] }
      : findClosing(body, markers.slice(preamble, end), stated);
  const value = [
    // A text that is part of another has nothing to begin before where it has no clauses.
    ...repeat(isPart && opening < 0 ? 'body' : 'preamble', 'beforeClauses', preamble),
    ...repeat('body', 'within', body.length - closing.value),
    ...repeat('closing', 'closing', closing.value),
    ...repeat('contact', 'contact', list - end),
    ...repeat('attachmentList', 'list', lines.length - list),
  ].map((placed, i): Placed => (lines[i] && isEmptyPage(lines[i]) ? { zone: 'notes', why: 'note' } : placed));
  return { value, diagnostics: closing.diagnostics };
}

/** Where the list of attachments before the signature begins, with which the text ends. */
function listStart(lines: readonly Line[]): number {
  const start = lines.findIndex((line, i) => {
    const end = attachmentListEnd(lines, i) ?? (/^附\s*件\s*[：:]\s*\S/.test(line.text) ? i + 1 : undefined);
    return (
      end !== undefined && lines.slice(end).every(({ text }) => text.length < 80 && !/[。；]$/.test(text))
    );
  });
  return start < 0 ? lines.length : start;
}

const repeat = (zone: Zone, why: Reason, times: number): Placed[] =>
  Array.from({ length: Math.max(0, times) }, () => ({ zone, why }));

/**
 * How many of the lines are a table of contents: headings, below 「目录」 or not, up to where the first
 * of them comes again as a heading of the text.
 */
function contentsLength(lines: readonly Line[]): number {
  const head = lines[0] && isContentsHead(lines[0]) ? 1 : 0;
  const first = lines[head];
  if (!first || (head === 0 && !first.marker)) return 0;
  const key = entryKey(first);
  const again = lines.findIndex((line, i) => i > head && entryKey(line) === key);
  const text = lines.findIndex((line, i) => i >= head && !isEntry(line));
  const end = text < 0 ? lines.length : text;
  if (head === 0) return again > 1 && again <= end ? again : 0;
  return again > 0 ? Math.min(again, end) : end;
}

/** A line of a table of contents is short, and no sentence. */
const isEntry = ({ text, marker, block }: Line): boolean =>
  !block.table && text.length <= 60 && !/[。；：]/.test(text) && marker?.level !== 'article';

/** The heading without spaces, leaders and the number of its page. */
const entryKey = ({ text }: Line): string => bare(text).replace(/[.．…·\-—]*[0-9]*$/, '');
