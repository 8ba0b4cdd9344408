import type { Diagnostic, Result } from '#domain/diagnostic/diagnostic.ts';
import type { Span } from '#domain/text/span.ts';
import { type DocumentNumber, parseDocumentNumber } from './document-number.ts';
import { findBrokenCode, findCode, findIssuer, type LeftEdge, type Run } from './document-number-edge.ts';
import { han, isCaseCode, kindWords, numberTails, plainText } from './document-number-syntax.ts';

/** A document number in running text. */
export interface FoundNumber extends Span {
  number: DocumentNumber;
  /**
   * Its text; without code where that stands in the number before:
   * 人社部发〔2018〕74号、〔2019〕90号.
   */
  raw: string;
}

/**
 * Finds the document numbers in running text, in order. Of the codes known to be in use, the longest that
 * ends the characters before the year wins. Reports `number-edge-uncertain` where the code may hold some of
 * the prose or lack some of its own, `number-code-missing` for a year and serial without a code.
 */
export function findDocumentNumbers(text: string, knownCodes: readonly string[] = []): Result<FoundNumber[]> {
  // Every number has it, and most paragraphs have none.
  if (!text.includes('号')) return { value: [], diagnostics: [] };
  const plain = plainText(text);
  const known = new Set(knownCodes);
  const value: FoundNumber[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const tail of findTails(plain)) {
    if (value.length > 0) value.push(...furtherNumbers(text, plain, value.at(-1), tail.start));
    const last = value.at(-1);
    const context = { text, plain, known, from: last?.end ?? 0 };
    if (tail.start < context.from) continue;
    const sharesCode = tail.kind === 'standard' && separator.test(plain.slice(context.from, tail.start));
    const edge = last && sharesCode ? { start: tail.start, code: last.number.code } : findEdge(tail, context);
    const start = edge?.start ?? tail.start;
    const raw = text.slice(start, tail.end);
    const whole = (edge?.code ?? '') + raw;
    // The first of a list of numbers has its 号 after the last.
    const { value: number, diagnostics: unread } = parseDocumentNumber(
      /号\s*$/.test(raw) || tail.kind !== 'standard' ? whole : `${whole}号`,
    );
    if (edge && number && unread.length === 0) {
      value.push({ number, start, end: tail.end, raw });
      const args = { found: raw, code: number.code };
      if (edge.uncertain && tail.loose) {
        value.pop();
        continue;
      }
      if (edge.uncertain) diagnostics.push({ code: 'number-edge-uncertain', args, offset: start });
    } else if (tail.kind === 'standard') {
      const missing = unread.filter(({ code }) => code === 'number-code-missing');
      diagnostics.push(...missing.map((diagnostic) => ({ ...diagnostic, offset: start })));
    }
  }
  value.push(...furtherNumbers(text, plain, value.at(-1), text.length));
  return { value, diagnostics };
}

// e.g. "、9号" after 云教发〔2019〕6号, "、2" and "、3号" after 云教发〔2020〕1
const further =
  /^ {0,6}(?:、|以?及|和|与|或|至|到) {0,6}(?<raw>第? ?(?<serial>[0-9]{1,5}) {0,6}(?:号(?![线楼院店门前]|[之以]前|[上下]午|晚)|(?=(?: {0,6}(?:[、，,和]|至|到) {0,6}第? ?[0-9]{1,5})* {0,6}号)))/;

/** The numbers of a list that share code and year with the one before: 6号、9号、12号. */
function furtherNumbers(
  text: string,
  plain: string,
  last: FoundNumber | undefined,
  to: number,
): FoundNumber[] {
  const found: FoundNumber[] = [];
  if (last?.number.kind !== 'standard') return found;
  for (let at = last.end; at < to; ) {
    const match = further.exec(plain.slice(at, to));
    const serial = Number(match?.groups?.serial ?? 0);
    if (!match || serial === 0) break;
    const end = at + match[0].length;
    const start = end - (match.groups?.raw?.length ?? 0);
    const { part: _, series: __, ...number } = last.number;
    found.push({ number: { ...number, serial }, start, end, raw: text.slice(start, end) });
    at = end;
  }
  return found;
}

// Two line breaks with indents may stand inside a number where a page of the source ends.
const gap = ' {0,6}';
const tails = numberTails(gap);
const kinds = {
  standard: new RegExp(tails.afterCode, 'gu'),
  list: new RegExp(tails.listAfterCode, 'gu'),
  year: new RegExp(`(?<=[发函办规字电]${gap})${tails.yearAfterCode}`, 'gu'),
  wordFirst: new RegExp(`(?<word>${kindWords})${gap}${tails.afterWord}`, 'gu'),
  wordLast: new RegExp(`${tails.beforeWord}${gap}(?<word>${kindWords})`, 'gu'),
  legacy: new RegExp(`字${gap}${tails.afterZi}`, 'gu'),
};
const kindWord = new RegExp(kindWords);
// e.g. "、" in 人社部发〔2018〕74号、〔2019〕90号
const separator = /^ {0,6}(?:[、，,；;和及与]|以及) {0,6}$/;
/** A lookbehind, so that it reads backwards from one offset instead of trying every start. */
const precedingRun = new RegExp(`(?<=(?<run>${han}{1,40})(?<gap>${gap}))`, 'uy');
const enclosedYearAtEnd = /〔 {0,6}(?:19|20)[0-9]{2} {0,6}〕 {0,6}$/;

/** Finds what follows the code, or holds the word of an order or announcement, in order. */
function findTails(plain: string): Tail[] {
  const hasWord = kindWord.test(plain);
  const possible = {
    standard: true,
    list: true,
    year: plain.includes('年'),
    wordFirst: hasWord,
    wordLast: hasWord,
    legacy: plain.includes('字'),
  };
  return Object.entries(kinds)
    .filter(([kind]) => possible[kind as keyof typeof kinds])
    .flatMap(([kind, pattern]) =>
      [...plain.matchAll(pattern)].map((match) => makeTail(kind as keyof typeof kinds, match)),
    )
    .sort((a, b) => a.start - b.start);
}

function makeTail(form: keyof typeof kinds, { 0: raw, index, groups = {} }: RegExpExecArray): Tail {
  // A bracket that closes after the number, without one that opens inside it, is the prose's:
  // （国务院令第375号）.
  const isProse = !groups.open || groups.bracketEnd || groups.yearEnd;
  const end = index + raw.length - (isProse ? (groups.close ?? '').length : 0);
  const kind = form === 'list' || form === 'year' ? 'standard' : form;
  return { kind, word: groups.word ?? '', start: index, end, ...(form === 'year' && { loose: true }) };
}

function findEdge({ kind, word, start }: Tail, context: Context): Edge | undefined {
  if (word) return findIssuers(word, start, context);
  const run = runBefore(kind === 'legacy' ? start + 1 : start, context);
  const edge = run && (brokenCode(run, context) ?? placed(findCode(run, context.known), run));
  if (!edge || kind !== 'legacy') return edge;
  const caseYear = enclosedYearAtEnd.test(context.plain.slice(Math.max(0, edge.start - 30), edge.start));
  return caseYear || isCaseCode(run.text) ? undefined : edge;
}

/**
 * Finds the issuer before 令, 公告 or 通告, and those before it that share the number:
 * 财政部、税务总局公告.
 */
function findIssuers(word: string, end: number, context: Context): Edge | undefined {
  let run = runBefore(end, context);
  let edge = run && placed(findIssuer(run, word, context.known), run);
  while (run && edge?.start === run.start && /[、 \u00a0\u3000]/.test(context.text.charAt(run.start - 1))) {
    run = runBefore(run.start - 1, context);
    const joint = run && placed(findIssuer(run, '', new Set()), run);
    if (!joint || joint.uncertain) break;
    edge = { ...edge, start: joint.start };
  }
  return edge;
}

/**
 * A code that a single line break parts. The line before may as well be a letterhead, so only a likely code
 * counts.
 */
function brokenCode(run: PlacedRun, context: Context): Edge | undefined {
  const line = runBefore(run.start, context);
  if (!line || !/^ *\r?\n *$/.test(context.text.slice(line.end, run.start))) return undefined;
  const code = findBrokenCode(line, run, context.known);
  return code && { start: line.end - (code.code.length - run.text.length), code: '' };
}

function runBefore(end: number, { plain, from }: Context): PlacedRun | undefined {
  // 号 of the number before belongs to the run: it ends the prose.
  const bound = plain.charAt(from - 1) === '号' ? from - 1 : from;
  const first = Math.max(bound, end - longestRun, 0);
  precedingRun.lastIndex = end - first;
  const found = precedingRun.exec(plain.slice(first, end))?.groups;
  if (!found) return undefined;
  const { run: text = '', gap: space = '' } = found;
  const start = end - space.length - text.length;
  return { text, before: plain.charAt(start - 1), start, end: start + text.length };
}

function placed(edge: LeftEdge | undefined, run: PlacedRun): Edge | undefined {
  return edge && { start: run.end - edge.code.length, code: '', ...(!edge.certain && { uncertain: true }) };
}

const longestRun = 60;

interface Tail extends Span {
  kind: 'standard' | 'wordFirst' | 'wordLast' | 'legacy';
  /** Without brackets around its year, which prose may write too. */
  loose?: boolean;
  word: string;
}

interface Context {
  text: string;
  plain: string;
  known: ReadonlySet<string>;
  /** Where the number before ends. */
  from: number;
}

type PlacedRun = Run & Span;

interface Edge {
  start: number;
  /** The code that stands only in the number before; empty if it stands in this one. */
  code: string;
  uncertain?: boolean;
}
