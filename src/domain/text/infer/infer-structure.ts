import type { Diagnostic } from '#domain/diagnostic/diagnostic.ts';
import { pushAll } from '#domain/push-all.ts';
import { joinLines } from '#domain/text/join-lines.ts';
import { keepParagraphIds } from '#domain/text/ledger/keep-paragraph-ids.ts';
import type { Published } from '#domain/text/ledger/ledger.ts';
import type { Block, Structure, StructureHints, Unit } from '#domain/text/structure.ts';
import { applyRules } from './apply-rules.ts';
import { type Line, readLines } from './line.ts';
import { nestParts, type Part } from './nest-parts.ts';
import { newCounts, numberClauses } from './number-clauses.ts';
import { splitParts } from './split-parts.ts';
import { findFront, type Placed } from './zones/find-front.ts';
import { inferZones, type Zoned } from './zones/infer-zones.ts';
import { isImprint } from './zones/line-shapes.ts';

/**
 * Infers zone, id and clause of every block. Reports a missing title, numbers that repeat or leave a gap, and
 * what was inferred.
 */
export function inferStructure(
  blocks: readonly Block[],
  hints: StructureHints = {},
  published: Published = { rows: [], retired: new Set() },
): Structure {
  const rules = applyRules(blocks, hints.rules ?? []);
  const lines = readLines(blocks, rules.value);
  const imprint = imprintStart(lines);
  const text = lines.slice(0, imprint);
  const diagnostics: Diagnostic[] = [...rules.diagnostics];
  const units: Unit[] = [];
  const counts = newCounts();
  const front = findFront(text, hints.title);
  const parts = nestParts(splitParts(text, front.zones.length), text);
  diagnostics.push(...parts.diagnostics);
  const [main, ...further] = parts.value;
  const act = front.isOrder && main ? further.find(({ id, label }) => id === 'att_1' && !label) : undefined;
  if (main) read(main, act ? front : { ...front, isOrder: false });
  for (const part of further) read(part === act ? withoutId(part) : renumbered(part, act));
  if (!units.some(({ zone, part }) => zone === 'title' && part === undefined)) {
    const line = blocks[0]?.line;
    diagnostics.push({ code: 'title-missing', args: { stated: hints.title ?? '' }, ...(line && { line }) });
  }
  const imprintUnits = lines
    .slice(imprint)
    .map(({ block }): Unit => ({ ...block, zone: 'imprint', why: 'imprint' }));
  return { value: keepParagraphIds(joinTitles([...units, ...imprintUnits]), published), diagnostics };

  function read(part: Part, own?: typeof front): void {
    const stretch = text.slice(part.start, part.end);
    const isMain = part.id === undefined;
    const options = { isPart: !isMain, ...(part.label && { label: part.label }), ...(own && { front: own }) };
    const zoned = inferZones(stretch, isMain ? hints : {}, options);
    const named = isMain ? withNameOfOrder(zoned.value, stretch) : zoned.value;
    const clauses = numberClauses(stretch, named, part, isMain ? counts : newCounts());
    pushAll(units, clauses.value);
    pushAll(diagnostics, [...zoned.diagnostics, ...clauses.diagnostics]);
  }
}

/** The texts after the act that an order publishes are printed with that act. */
function renumbered(part: Part, act: Part | undefined): Part {
  if (!act?.id || !part.id?.startsWith(`${act.id}__`)) return part;
  return { ...part, id: part.id.slice(act.id.length + 2), depth: part.depth - 1 };
}

const withoutId = ({ start, end }: Part): Part => ({ start, end, depth: -1 });

/** An order, an announcement or minutes without a title are called what their letterhead says. */
function withNameOfOrder(zoned: Zoned, lines: readonly Line[]): Zoned {
  if (zoned.zones.some(({ zone }) => zone === 'title' || zone === 'promulgation')) return zoned;
  const name = zoned.zones.findIndex(
    ({ zone }, i) =>
      zone === 'letterhead' && /(?:令|公\s*告|通\s*告|公\s*报|纪\s*要)$/.test(lines[i]?.text ?? ''),
  );
  const title: Placed = { zone: 'title', why: 'above' };
  return name < 0 ? zoned : { ...zoned, zones: zoned.zones.with(name, title) };
}

/** Where the imprint at the end of the print begins, which is the document's own (GB/T 9704-2012, 7.4). */
function imprintStart(lines: readonly Line[]): number {
  let start = lines.length;
  for (let line = lines[start - 1]; line && isImprint(line) && start > 1; line = lines[start - 1]) {
    if (line.rule) break;
    start--;
  }
  return start;
}

/** Makes one unit of a title whose lines were pasted as paragraphs. */
function joinTitles(units: readonly Unit[]): Unit[] {
  const value: Unit[] = [];
  for (const unit of units) {
    const last = value.at(-1);
    const goesOn = unit.zone === 'title' && last?.zone === 'title' && last.part === unit.part && !unit.id;
    if (goesOn) value[value.length - 1] = joined(last, unit);
    else value.push(unit);
  }
  return value;
}

function joined(title: Unit, line: Unit): Unit {
  const text = joinLines(`${title.text}\n${line.text}`);
  const start = title.start && { ...title.start, headingEnd: text.length };
  const calls = [
    ...(title.calls ?? []),
    ...(line.calls ?? []).map((call) => ({ ...call, offset: call.offset + text.length - line.text.length })),
  ];
  return {
    ...title,
    text,
    lines: [...linesOf(title), ...linesOf(line)],
    blocks: [...(title.blocks ?? [title]), line],
    ...(start && { start }),
    ...(calls.length > 0 && { calls }),
  };
}

const linesOf = ({ lines, text }: Unit): string[] => lines ?? [text];
