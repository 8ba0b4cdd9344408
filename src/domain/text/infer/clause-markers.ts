import { type Marker, readDecimal, readMarkerBeforeDigits, readTightArticle } from '#domain/text/marker.ts';
import type { Line } from './line.ts';

/**
 * How a text numbers its clauses: as official documents do (一、（一）1.（1）), as statutes
 * (第一条) or with decimals (1, 1.1, 1.1.1).
 */
export type NumberingSystem = 'official' | 'statute' | 'decimal';

/** A marker in the numbering of its text. */
export interface ClauseMarker extends Marker {
  /** The whole number of a decimal outline. */
  decimal?: number[];
}

/** How the text between front and tail numbers its clauses. */
export function numberingSystem(lines: readonly Line[]): NumberingSystem {
  if (lines.some(({ marker }) => marker?.level === 'article')) return 'statute';
  if (lines.some(isFirstTightArticle)) return 'statute';
  return isDecimal(lines) ? 'decimal' : 'official';
}

const isFirstTightArticle = (line: Line): boolean =>
  !line.quoted && line.rule?.clause !== false && readTightArticle(line.text)?.number === 1;

/** 1.1 stands below 1, and nothing below 一、. */
function isDecimal(lines: readonly Line[]): boolean {
  if (lines.some(({ marker }) => marker?.level === 'section')) return false;
  let first: number | undefined;
  for (const line of lines) {
    const numbers = line.block.table || line.quoted ? undefined : readDecimal(line.text)?.numbers;
    if (numbers?.length === 1) first = numbers[0];
    if (numbers?.length === 2 && numbers[0] === first && numbers[1] === 1) return true;
  }
  return false;
}

/** The marker of each line that begins a clause. */
export function clauseMarkers(lines: readonly Line[], system: NumberingSystem): (ClauseMarker | undefined)[] {
  if (system === 'statute') return statuteMarkers(lines);
  if (system === 'decimal') return decimalMarkers(lines);
  return lines.map((line, i) => officialMarker(line) ?? beforeDigits(lines, i));
}

/** A longer line is a sentence that begins like a heading. */
const longestHeading = 60;
const isHeading = ({ text }: Line): boolean => text.length <= longestHeading && !/[。；]/.test(text);

const divisions = new Set(['part', 'subpart', 'chapter', 'subchapter']);

function officialMarker(line: Line): ClauseMarker | undefined {
  const { marker, rule } = line;
  if (!marker) return undefined;
  return divisions.has(marker.level) && !rule?.level && !isHeading(line) ? undefined : marker;
}

/** 「1.80周岁以上」 is 1. where a line after it is 2., and 2. where one before it is 1. */
function beforeDigits(lines: readonly Line[], i: number): ClauseMarker | undefined {
  const line = lines[i];
  if (!line || line.quoted || line.block.table || line.rule?.clause === false) return undefined;
  const marker = readMarkerBeforeDigits(line.text);
  if (!marker) return undefined;
  const numberAt = (at: number) => {
    const other = lines[at];
    if (!other || other.quoted) return undefined;
    const read = other.marker ?? readMarkerBeforeDigits(other.text);
    return read?.level === 'subparagraph' ? read.number : undefined;
  };
  const fits =
    numberAt(i + 1) === marker.number + 1 || (marker.number > 1 && numberAt(i - 1) === marker.number - 1);
  return fits ? marker : undefined;
}

const outline = ['section', 'subsection', 'clause', 'subclause'] as const;

function decimalMarkers(lines: readonly Line[]): (ClauseMarker | undefined)[] {
  /** The last number below each number, by the number that holds it. */
  const last = new Map<string, number>();
  return lines.map((line) => {
    if (line.block.table || line.quoted || line.rule?.clause === false) return undefined;
    if (line.rule?.level) return line.marker;
    const read = readDecimal(line.text);
    const level = read && outline[read.numbers.length - 1];
    if (!read || !level) return officialMarker(line);
    const [number = 0, holder] = [read.numbers.at(-1), read.numbers.slice(0, -1).join('.')];
    // 「2小时内」 and 「1.5倍」 are words, unless the number is the next one.
    const isTight = !/[\s.．]$/.test(read.raw);
    if (isTight && (holder === '' || number !== (last.get(holder) ?? 0) + 1)) return officialMarker(line);
    last.set(holder, number);
    return { level, number, raw: read.raw, decimal: read.numbers };
  });
}

function statuteMarkers(lines: readonly Line[]): (ClauseMarker | undefined)[] {
  let last = 0;
  return lines.map((line, i): ClauseMarker | undefined => {
    if (line.quoted || line.block.table || line.rule?.clause === false) return undefined;
    if (line.rule?.level) return line.marker;
    if (/^附\s*则$/.test(line.text)) return { level: 'supplement', number: 1, raw: '' };
    const article = line.marker?.level === 'article' ? line.marker : tightArticle(line, last);
    if (article) {
      last = article.number;
      return article;
    }
    if (line.marker?.level === 'section' && isHeading(line) && headsArticles(lines, i)) return line.marker;
    const marker = officialMarker(line);
    return marker?.level === 'section' && last > 0 ? { ...marker, level: 'item' } : marker;
  });
}

/** An article whose number no space follows is the next one in order, and no reference. */
function tightArticle(line: Line, last: number): ClauseMarker | undefined {
  const marker = readTightArticle(line.text);
  if (!marker || /^(?:规定|所[列称述]|第|[的、和与至及或])/.test(line.text.slice(marker.raw.length)))
    return undefined;
  const follows = marker.number === last + 1 || (marker.inserted !== undefined && marker.number === last);
  return follows ? marker : undefined;
}

/** 一、 alone on its line above articles is a heading, not a 项 of the article before. */
function headsArticles(lines: readonly Line[], i: number): boolean {
  if (/[：:]$/.test(lines[i - 1]?.text ?? '')) return false;
  const next = lines.slice(i + 1, i + 3).find(({ marker }) => marker?.level !== 'paragraph');
  return next?.marker?.level === 'article' || readTightArticle(next?.text ?? '') !== undefined;
}
