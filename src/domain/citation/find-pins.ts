import { numeralCharacters, parseNumeral } from '#domain/number/numeral.ts';
import { type Level, levels } from '#domain/text/level.ts';
import { readMarker } from '#domain/text/marker.ts';
import type { Span } from '#domain/text/span.ts';

/** Words that name a level of a document, the outermost first. */
export const pinUnits = [
  '附件',
  '编',
  '章',
  '节',
  '部分',
  '条',
  '款',
  '项',
  '点',
  '小点',
  '目',
  '段',
] as const;
export type PinUnit = (typeof pinUnits)[number];

/**
 * One step down into a document: 第三十九条 is `{ unit: '条', number: 39 }`, 第十条之一 has `inserted: 1`.
 */
export interface PinStep {
  unit: PinUnit;
  number: number;
  inserted?: number;
}

/** The words after a citation that name a place in the cited document. */
export interface Pin extends Span {
  /** From the outside in; what the words leave out (第一款、第三款) is taken from the pin before. */
  steps: PinStep[];
}

const numeral = `[${numeralCharacters}]{1,6}`;
// A level's word may begin another word: 第一项目, 第二条款, 第三章程.
const unit =
  '部分|小点|编(?![制者号辑])|章(?!程)|节(?![日目假点])|条(?![款件例约])|款(?![项额])|项(?!目)|点(?![位钟])|目(?![标录的])|段(?!落)';
// e.g. "第二部分", "第（三）项", "第十条之一"
const ordinal = `第[（(]?(?<number>${numeral})[）)]?(?<unit>${unit})(?:之(?<inserted>${numeral}))?`;
const attachment = `附件(?<attachment>(?:${numeral})?)`;
// e.g. "“（三）”", "“二、”"; without quotes only after another step: "第二部分（三）"
const marker = `[（(]${numeral}[）)]`;
const first = new RegExp(`${attachment}|${ordinal}|[“"](?<marker>${marker}|${numeral}、)[”"]`, 'y');
const further = new RegExp(`${first.source}|(?<bare>${marker})`, 'y');

const lead = /[的中之]?/y;
const between = /(?:、|和|与|以?及|或者?|至|到)/y;

/**
 * Finds the places of the cited document that the text goes on to name after a citation, which ends at
 * `from`: 第二部分第（三）项, “（一）”, 第三十九条第二款、第三款.
 */
export function findPins(text: string, from: number): Pin[] {
  const pins: Pin[] = [];
  for (let at = from; ; ) {
    const start = matchAt(pins.length > 0 ? between : lead, text, at)?.end;
    const found = start === undefined ? undefined : readSteps(text, start);
    if (start === undefined || !found) return pins;
    pins.push({ start, end: found.end, steps: complete(found.steps, pins.at(-1)) });
    at = found.end;
  }
}

function readSteps(text: string, start: number): { steps: PinStep[]; end: number } | undefined {
  const steps: PinStep[] = [];
  let end = start;
  for (;;) {
    const match = matchAt(steps.length > 0 ? further : first, text, end);
    const step = match && readStep(match.groups);
    if (!step) return steps.length > 0 ? { steps, end } : undefined;
    steps.push(step);
    end = match.end;
  }
}

type Groups = Record<string, string | undefined>;

function readStep({ attachment, number, unit, inserted, marker, bare }: Groups): PinStep | undefined {
  if (attachment !== undefined) return { unit: '附件', number: parseNumeral(attachment) || 1 };
  if (number !== undefined) {
    const [value, added] = [parseNumeral(number), inserted && parseNumeral(inserted)];
    return value ? { unit: unit as PinUnit, number: value, ...(added && { inserted: added }) } : undefined;
  }
  const read = readMarker(marker ?? bare ?? '');
  return read && { unit: unitOf(read.level), number: read.number };
}

/** A marker alone is one of an official document; what no reference names is a 小点. */
const unitOf = (level: Level): PinUnit => pinUnits.find((one) => one === levels[level].word) ?? '小点';

/** 第三十九条第一款、第三款: the third paragraph is one of the same article. */
function complete(steps: PinStep[], before: Pin | undefined): PinStep[] {
  const outermost = rank(steps[0]);
  return [...(before?.steps.filter((step) => rank(step) < outermost) ?? []), ...steps];
}

const rank = (step: PinStep | undefined) => (step ? pinUnits.indexOf(step.unit) : 0);

function matchAt(pattern: RegExp, text: string, at: number): { groups: Groups; end: number } | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? { groups: match.groups ?? {}, end: at + match[0].length } : undefined;
}
