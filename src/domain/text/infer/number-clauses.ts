import type { Diagnostic, Result } from '#domain/diagnostic/diagnostic.ts';
import { clauseId, decimalId, paragraphId, repeatedId } from '#domain/text/clause-id.ts';
import { type Level, traitsOf } from '#domain/text/level.ts';
import type { ClauseStart, Unit } from '#domain/text/structure.ts';
import { zones as traits, type Zone } from '#domain/text/zone.ts';
import type { ClauseMarker } from './clause-markers.ts';
import { clauseStack, isDivision } from './clause-stack.ts';
import { firstSentenceEnd } from './first-sentence.ts';
import type { Line } from './line.ts';
import type { Part } from './nest-parts.ts';
import type { Zoned } from './zones/infer-zones.ts';

/** Ids that are taken: an order and the act that it publishes share them. */
export interface Counts {
  /** By printed numbers: how many clauses bear them so far, and the line of the first. */
  taken: Map<string, { count: number; line: number }>;
  paragraphs: Map<string, number>;
}

export const newCounts = (): Counts => ({ taken: new Map(), paragraphs: new Map() });

/**
 * Makes units of the lines of one text in their zones. Ids follow from the clauses' own numbers and, for
 * unnumbered paragraphs, from counting. Reports numbers that repeat or leave a gap.
 */
export function numberClauses(
  lines: readonly Line[],
  { zones, markers, system }: Zoned,
  part?: Part,
  { taken, paragraphs }: Counts = newCounts(),
): Result<Unit[]> {
  const diagnostics: Diagnostic[] = [];
  /** The last number of each kind, which may run on through the clauses above it. */
  const running = new Map<Level, number>();
  const stack = clauseStack(system);
  const within = part?.id ? { part: part.id } : {};
  const depthOfPart = part?.id ? part.depth + 1 : 0;
  const hasClauses = markers.some((marker) => marker !== undefined);
  /** The article's paragraph (款) that 项 stand below. */
  let articleParagraph = '';

  const value = lines.map((line, i): Unit => {
    const { zone, why } = zones[i] ?? { zone: 'body' as const, why: 'within' as const };
    const unit: Unit = { ...line.block, zone, ...within, why: line.rule ? 'rule' : why };
    if (i === 0 && part?.id) return { ...unit, id: part.id, clause: part.id, start: partStart(line, part) };
    const { ids } = traits[zone];
    if (ids === 'none' || zone === 'attachments') return unit;
    if (ids === 'counted') return { ...unit, ...counted(holderOf(zone)) };
    const marker = markers[i];
    if (marker) return startClause(unit, line, marker);
    return { ...unit, ...counted(undefined, line) };
  });
  return { value, diagnostics };

  /** `preamble`, or what stands for it in a text that is part of another. */
  function holderOf(zone: Zone): string {
    if (!part?.id) return zone;
    return hasClauses ? `${part.id}__${zone}` : part.id;
  }

  function startClause(unit: Unit, line: Line, marker: ClauseMarker): Unit {
    const level = stack.enter(marker);
    const id = unique(idOf(level, marker), unit, marker);
    const depth = depthOfPart + stack.open().length;
    stack.push({ id, level, kind: marker.level });
    running.set(marker.level, marker.number);
    const start = startOf(id, level, marker, line, depth);
    const why = marker.level === 'article' ? 'article' : marker.raw === '' ? 'heading' : 'marker';
    const own: Unit = { ...unit, id, clause: id, start, why: line.rule ? 'rule' : why };
    if (level !== 'article') {
      if (start.runIn && traitsOf(level).paragraphs === 'beginning') paragraphs.set(id, 1);
      return own;
    }
    const isAlone = line.text === marker.raw.trim();
    return isAlone ? own : { ...own, id: nextArticleParagraph(id) };
  }

  function idOf(level: Level, marker: ClauseMarker): string {
    if (level === 'article') return clauseId(part?.id, level, marker.number, marker.inserted);
    if (marker.decimal) return decimalId(divisionId(), marker.decimal);
    if (level === 'item') return clauseId(articleParagraph || firstArticleParagraph(), level, marker.number);
    const parent = stack.innermost()?.id ?? part?.id;
    return clauseId(parent, level, marker.number, marker.inserted);
  }

  function divisionId(): string | undefined {
    const division = stack.open().findLast(({ level }) => isDivision(level));
    return division?.id ?? part?.id;
  }

  /** 项 right below the number of an article stand in its first paragraph. */
  function firstArticleParagraph(): string {
    return nextArticleParagraph(stack.article()?.id ?? '');
  }

  function nextArticleParagraph(article: string): string {
    articleParagraph = nextParagraph(article);
    return articleParagraph;
  }

  /** The id of a paragraph without a number, and of what holds it. */
  function counted(holder: string | undefined, line?: Line): { id: string; clause: string } {
    const article = holder === undefined ? stack.article() : undefined;
    if (article && (line?.block.table || line?.quoted) && articleParagraph.startsWith(`${article.id}__`))
      return { id: nextParagraph(articleParagraph), clause: articleParagraph };
    if (article) {
      stack.leaveItems();
      return { id: nextArticleParagraph(article.id), clause: article.id };
    }
    const clause = holder ?? stack.innermost()?.id ?? part?.id ?? holderOf('preamble');
    return { id: nextParagraph(clause), clause };
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
  function unique(id: string, { line }: Unit, marker: ClauseMarker): string {
    const earlier = taken.get(id);
    if (!earlier) {
      taken.set(id, { count: 1, line });
      warnOfGap(id, line, marker);
      return id;
    }
    earlier.count++;
    const own = repeatedId(id, earlier.count);
    const args = { marker: marker.raw.trim(), id: own, earlier: earlier.line };
    diagnostics.push({ code: 'clause-repeated', args, line });
    return own;
  }

  /** A number that goes on from the last one of its kind leaves no gap, whatever clause holds that. */
  function warnOfGap(id: string, line: number, { level, number, inserted, raw }: ClauseMarker): void {
    if (number === 1 || inserted !== undefined) return;
    const before = id.replace(/\d+$/, String(number - 1));
    if (taken.has(before) || running.get(level) === number - 1) return;
    diagnostics.push({ code: 'clause-gap', args: { marker: raw.trim() }, line });
  }
}

function partStart({ block }: Line, { id = '', depth }: Part): ClauseStart {
  const headingEnd = block.table ? 0 : block.text.length;
  return { id, level: 'attachment', marker: '', headingEnd, runIn: false, depth };
}

function startOf(
  id: string,
  level: Level,
  marker: ClauseMarker,
  { block }: Line,
  depth: number,
): ClauseStart {
  const { text } = block;
  const common = { id, level, marker: marker.raw, depth };
  if (level === 'article') {
    const caption = /^\s*【[^】]*】/.exec(text.slice(marker.raw.length))?.[0] ?? '';
    const headingEnd = (marker.raw + caption).trimEnd().length;
    return { ...common, headingEnd, runIn: headingEnd < text.trimEnd().length };
  }
  if (!traitsOf(level).hasHeading) return { ...common, headingEnd: marker.raw.length, runIn: true };
  const end = firstSentenceEnd(text, marker.raw.length);
  return { ...common, headingEnd: end ?? text.length, runIn: end !== undefined };
}
