import type { Result } from '#domain/diagnostic/diagnostic.ts';
import { type FoundNumber, findDocumentNumbers } from '#domain/number/find-document-numbers.ts';
import type { Span } from '#domain/text/span.ts';
import type { Citation } from './citation.ts';
import { findPins } from './find-pins.ts';
import { type FoundTitle, findTitles } from './find-titles.ts';

/** 以下简称《行动方案》, 以下简称“42号文”, 以下统称《意见》. */
const shortNamePattern =
  /(?:以下|下)(?:简称|统称|称)[为：:]?\s*(?:《(?<title>[^《》]+)》|[“"「](?<quoted>[^”"」]+)[”"」]|(?<bare>[^“”《》（）()，。；：]{2,20})(?=[）)]))/;

/** 2018年修正, 试行: which text of the document is meant. */
const versionPattern =
  /^[（(](?<version>(?:[0-9０-９]{4}年)?(?:第[一二三四五六七八九十]+次)?(?:修正|修订|修改|修正本|修订版|版|试行|暂行|征求意见稿|草案|送审稿))[）)]$/;

/**
 * What may stand between titles that share one bracket of numbers: 《A》《B》,
 * 《A》、《B》和《C》.
 */
const betweenTitles = /^[\s、和及与]*$/;

/**
 * Finds the citations in the flattened text of a paragraph, in order: 《title》（number）, a number
 * alone, a title alone, each with the short name that its bracket introduces and the places that are named
 * after it. Titles that share a bracket of as many numbers get one each. Reports what the number grammar is
 * unsure of.
 */
export function findPrintedCitations(text: string, knownCodes: readonly string[] = []): Result<Citation[]> {
  const titles = findTitles(text).filter(({ start }) => !introducesShortName(text, start));
  const numbers = findDocumentNumbers(text, knownCodes);
  const lists = listsOf(titles, text).map((list) => readList(list, text, titles, numbers.value));
  const isInTitle = heldBy(titles);
  const outside = numbers.value.filter((number) => !isInTitle(number));
  const titled = lists.flatMap((list) => citeList(list, text)).map(withNumberBefore(outside, lists));
  const inLists = new Set([...lists.flatMap(({ inside }) => inside), ...outside.filter(isTaken(titled))]);
  const alone = outside
    .filter((number) => !inLists.has(number))
    .map(({ start, end, raw, number }): Citation => ({ start, end, raw, number, numberRaw: raw }));
  return {
    value: [...titled, ...alone].sort((a, b) => a.start - b.start).map((citation) => pinned(citation, text)),
    diagnostics: numbers.diagnostics,
  };
}

/** Titles that follow each other in a list; a title with a bracket after it ends its list. */
function listsOf(titles: FoundTitle[], text: string): FoundTitle[][] {
  const lists: FoundTitle[][] = [];
  for (const title of titles) {
    const list = lists.at(-1);
    const before = list?.at(-1);
    if (list && before && betweenTitles.test(text.slice(before.end, title.start))) list.push(title);
    else lists.push([title]);
  }
  return lists;
}

interface TitleList {
  list: FoundTitle[];
  /** The bracket after the last title, as far as it is about the list. */
  bracket: Span | undefined;
  /**
   * The bracket goes on to cite another title, and a link cannot hold a link:
   * 《甲》（国发〔2019〕1号，根据《乙》修订）.
   */
  crossed: boolean;
  /** The numbers in it. */
  inside: FoundNumber[];
}

function readList(list: FoundTitle[], text: string, titles: FoundTitle[], numbers: FoundNumber[]): TitleList {
  const whole = bracketAfter(text, list.at(-1)?.end ?? 0);
  const next = whole && titles[firstFrom(titles, whole.start)];
  const further = next && next.start < whole.end ? next : undefined;
  const bracket = whole && { start: whole.start, end: further?.start ?? whole.end };
  const inside = bracket ? heldIn(numbers, bracket) : [];
  return { list, bracket, crossed: further !== undefined, inside };
}

/** Index of the first span that begins at `offset` or later. `spans` are sorted. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The spans inside `outer`. `spans` are sorted and disjoint. */
function heldIn<T extends Span>(spans: readonly T[], outer: Span): T[] {
  const held: T[] = [];
  for (let i = firstFrom(spans, outer.start); i < spans.length; i++) {
    const span = spans[i];
    if (!span || span.end > outer.end) break;
    held.push(span);
  }
  return held;
}

/**
 * A number right before a title is the title's, unless that has one of its own:
 * 国发〔2018〕11号《意见》.
 */
function withNumberBefore(numbers: readonly FoundNumber[], lists: readonly TitleList[]) {
  const inside = new Set(lists.flatMap((list) => list.inside));
  const byEnd = new Map(numbers.filter((one) => !inside.has(one)).map((one) => [one.end, one]));
  return (citation: Citation): Citation => {
    const before = citation.number ? undefined : byEnd.get(citation.start);
    if (!before) return citation;
    const raw = before.raw + citation.raw;
    return { ...citation, start: before.start, raw, number: before.number, numberRaw: before.raw };
  };
}

const isTaken = (citations: readonly Citation[]) => {
  const starts = new Set(
    citations.filter(({ title, number }) => title !== undefined && number).map(({ start }) => start),
  );
  return ({ start }: FoundNumber): boolean => starts.has(start);
};

function citeList({ list, bracket, crossed, inside }: TitleList, text: string): Citation[] {
  const shared = inside.length === list.length;
  const brackets = bracket ? bracketsFrom(text, bracket) : [];
  const said = brackets.map(({ start, end }) => text.slice(start, end));
  const shortName = said.map((words) => shortNamePattern.exec(words)?.groups).find(Boolean);
  const version = said.map((words) => versionPattern.exec(words)?.groups?.version).find(Boolean);
  const lastBracket = brackets.findLast((_, i) => {
    const words = said[i] ?? '';
    return i === 0 ? inside.length > 0 || isAbout(words) : isAbout(words);
  });
  return list.map((title, i): Citation => {
    const last = i === list.length - 1;
    const found = shared ? inside[i] : last ? inside[0] : undefined;
    const end = last && lastBracket && !crossed ? lastBracket.end : title.end;
    return {
      start: title.start,
      end,
      raw: text.slice(title.start, end),
      title: title.title,
      ...(found && { number: found.number, numberRaw: found.raw }),
      ...(last && version && { version }),
      ...(last && shortName && { shortName: shortName.title ?? shortName.quoted ?? shortName.bare ?? '' }),
    };
  });
}

function pinned(citation: Citation, text: string): Citation {
  const pins = findPins(text, citation.end);
  return pins.length > 0 ? { ...citation, pins } : citation;
}

/** The bracket describes the title before it, even if it holds no number. */
const isAbout = (words: string): boolean => shortNamePattern.test(words) || versionPattern.test(words);

/** The bracket says nothing else, and cites no further title. */
const isAloneAbout = (words: string): boolean =>
  versionPattern.test(words) ||
  /^[（(](?:以下|下)(?:简称|统称|称)[^《》（）()]*(?:《[^《》]+》)?[）)]$/.test(words);

/** The bracket, and those that follow it: （2025年修订）（以下简称《条例》）. */
function bracketsFrom(text: string, first: Span): Span[] {
  const brackets = [first];
  for (
    let next = bracketAfter(text, first.end);
    next && brackets.length < 3;
    next = bracketAfter(text, next.end)
  ) {
    if (!/^\s*$/.test(text.slice(brackets.at(-1)?.end, next.start))) break;
    if (!isAloneAbout(text.slice(next.start, next.end))) break;
    brackets.push(next);
  }
  return brackets;
}

/** The bracket right after a title, with its marks. Damaged texts mix full and half width. */
function bracketAfter(text: string, from: number): Span | undefined {
  const start = from + (/^\s*/.exec(text.slice(from, from + longestBracket))?.[0].length ?? 0);
  if (!'（('.includes(text.charAt(start) || ' ')) return undefined;
  const last = Math.min(text.length, start + longestBracket);
  let depth = 0;
  for (let i = start; i < last; i++) {
    if ('（('.includes(text.charAt(i))) depth++;
    if ('）)'.includes(text.charAt(i)) && --depth === 0) return { start, end: i + 1 };
  }
  return undefined;
}

// Joint announcements name some twenty issuers. A longer bracket was never closed.
const longestBracket = 500;

const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;

/**
 * Returns a test of whether one of `others` holds a span. `others` are sorted and disjoint; spans must come
 * in order.
 */
function heldBy(others: readonly Span[]): (span: Span) => boolean {
  let next = 0;
  return (span) => {
    while ((others[next]?.end ?? Number.POSITIVE_INFINITY) < span.end) next++;
    const other = others[next];
    return other !== undefined && holds(other, span);
  };
}

const shortNameBefore = /(?<=以下(?:简称|统称|称)[为：:]?\s*)/y;

function introducesShortName(text: string, at: number): boolean {
  shortNameBefore.lastIndex = at;
  return shortNameBefore.test(text);
}
