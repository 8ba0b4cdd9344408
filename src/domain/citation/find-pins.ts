import { type Level, levels } from '#domain/text/level.ts';
import { readMarker } from '#domain/text/marker.ts';
import { numeralCharacters, parseNumeral } from '#domain/text/numeral.ts';
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
 * One step down into a document: 第三十九条 is `{ unit: '条', number: 39 }`, 第十条之一 has
 * `inserted: 1`.
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

// 一千一百六十五 has seven characters.
const numeral = `[${numeralCharacters}]{1,8}`;
// A level's word may begin another word: 第一项目, 第二条款, 第三章程.
const unit =
  '部分|小点|编(?![制者号辑])|章(?!程)|节(?![日目假点])|条(?![款件例约])|款(?![项额])|项(?!目)|点(?![位钟])|目(?![标录的])|段(?!落)';
const enclosed = `[（(]?${numeral}[）)]?`;
const separator = '(?:、|，|和|与|以?及|或者?|至|到)';
// e.g. "第二部分", "第（三）项", "第十条之一", "第五、六条", "第（二）、（三）项"
const ordinal = `第(?<numbers>${enclosed}(?:${separator}第?${enclosed})*)(?<unit>${unit})(?:之(?<inserted>${numeral}))?`;
const attachment = `附件(?<attachment>(?:${numeral})?)`;
// e.g. "“（三）”", "“二、”"; without quotes only after another step: "第二部分（三）"
const marker = `[（(]${numeral}[）)]`;
const first = new RegExp(`${attachment}|${ordinal}|[“"](?<marker>${marker}|${numeral}、)[”"]`, 'y');
const further = new RegExp(`${first.source}|(?<bare>${marker})`, 'y');

const lead = /[的中之]?/y;
const between = /(?:、|和|与|以?及|或者?|至|到)/y;
/** A comma continues a list of places only if nothing but places follows it. */
const comma = /，/y;
const afterPlace = /^(?:[、，。；：）)]|和|与|及|或|至|$)/;

/**
 * Finds the places of the cited document that the text names after a citation, which ends at `from`:
 * 第二部分第（三）项, “（一）”, 第三十九条第二款、第三款, 第五、六条.
 */
export const findPins = (text: string, from: number): Pin[] => pinsAt(text, from, lead);

/** Finds the places that a text names at `from`, without a document before them. */
export const findBarePins = (text: string, from: number): Pin[] => pinsAt(text, from, /(?:)/y);

function pinsAt(text: string, from: number, opening: RegExp): Pin[] {
  const pins: Pin[] = [];
  for (let at = from; ; ) {
    const start = matchAt(pins.length > 0 ? between : opening, text, at)?.end;
    const found = start === undefined ? undefined : readPlaces(text, start);
    const next = found ?? (pins.length > 0 ? afterComma(text, at) : undefined);
    const last = lastOf(next);
    if (!next || !last) return pins;
    for (const pin of next) pins.push({ ...pin, steps: complete(pin.steps, lastOf(pins)) });
    at = last.end;
  }
}

/** Not `Array.at`: the search runs this too, in browsers that lack it. */
const lastOf = (pins: readonly Pin[] | undefined): Pin | undefined => pins?.[pins.length - 1];

function afterComma(text: string, at: number): Pin[] | undefined {
  const start = matchAt(comma, text, at)?.end;
  const found = start === undefined ? undefined : readPlaces(text, start);
  const end = lastOf(found)?.end ?? 0;
  return found && afterPlace.test(text.slice(end)) ? found : undefined;
}

/** A place, or several that end in a list of numbers: 第七条第（二）、（三）项. */
function readPlaces(text: string, start: number): Pin[] | undefined {
  const steps: PinStep[] = [];
  let end = start;
  for (;;) {
    const match = matchAt(steps.length > 0 ? further : first, text, end);
    const numbers = match && readNumbers(match.groups, text.slice(end, match.end));
    const [step, ...others] = numbers ?? [];
    if (!match || !step) return steps.length > 0 ? [{ start, end, steps }] : undefined;
    if (others.length > 0) {
      const pin = { start, end: end + step.end, steps: [...steps, step.step] };
      return [
        pin,
        ...others.map((one) => ({ start: end + one.start, end: end + one.end, steps: [...steps, one.step] })),
      ];
    }
    steps.push(step.step);
    end = match.end;
  }
}

type Groups = Record<string, string | undefined>;

interface NumberedStep extends Span {
  step: PinStep;
}

/** The steps that one expression names, each with its place in it. */
function readNumbers(groups: Groups, raw: string): NumberedStep[] | undefined {
  const { numbers, unit, inserted } = groups;
  if (numbers === undefined) {
    const step = readStep(groups);
    return step && [{ step, start: 0, end: raw.length }];
  }
  const found = [...raw.matchAll(new RegExp(enclosed, 'g'))].slice(
    0,
    numbers.split(new RegExp(separator)).length,
  );
  const steps = found.map(({ 0: words, index }, i): NumberedStep | undefined => {
    const number = parseNumeral(words.replace(/[（()）]/g, ''));
    const isLast = i === found.length - 1;
    const added = isLast && inserted ? parseNumeral(inserted) : undefined;
    const step = { unit: unit as PinUnit, number: number ?? 0, ...(added && { inserted: added }) };
    return number
      ? { step, start: i === 0 ? 0 : index, end: isLast ? raw.length : index + words.length }
      : undefined;
  });
  return steps.every((one) => one !== undefined) ? steps : undefined;
}

function readStep({ attachment, marker, bare }: Groups): PinStep | undefined {
  if (attachment !== undefined) return { unit: '附件', number: parseNumeral(attachment) || 1 };
  const read = readMarker(marker ?? bare ?? '');
  return read && { unit: unitOf(read.level), number: read.number };
}

/** A bare marker is read as in an official document. A level that no reference has a word for is a 小点. */
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
