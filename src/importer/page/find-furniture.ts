import type { Finding } from '#importer/finding/finding.ts';
import { type Line, placeOf } from './sheet.ts';

/** The lower end of the header and the upper end of the footer, as shares of the height. */
const margin = { head: 0.08, foot: 0.88 };
/** The same for lines repeated on several sheets. */
const wideMargin = { head: 0.13, foot: 0.84 };

const dash = '[-—–―－─·•~\\s]*';
const pageNumber = new RegExp(
  `^(?:${dash}\\d{1,4}${dash}|第?\\s*\\d{1,4}\\s*页?\\s*[,，/／共]*\\s*(?:\\d{1,4}\\s*页?)?|第\\s*[一二三四五六七八九十百]+\\s*页)$`,
);

const isWithin = ({ y, sheet: { height } }: Line, { head, foot }: typeof margin) =>
  y <= height * head || y >= height * foot;

/**
 * Finds page numbers, words at the same height on several sheets, and small words above the text, since a
 * running head may differ on each sheet. Small words below the text may be the imprint.
 */
export function findFurniture(lines: readonly Line[]): { furniture: Set<Line>; findings: Finding[] } {
  const alike = Map.groupBy(
    lines.filter((line) => isWithin(line, wideMargin)),
    ({ text, y }) => `${text.replace(/[\d\s]+/g, '#')} ${Math.round(y / 4)}`,
  );
  const repeated = new Set([...alike.values()].filter(isRepeated).flat());
  const bodySize = usualSize(lines);
  const furniture = new Set<Line>();
  const findings: Finding[] = [];
  for (const [i, line] of lines.entries()) {
    if (repeated.has(line) || (isWithin(line, margin) && pageNumber.test(line.text))) furniture.add(line);
    else if (
      line.y <= line.sheet.height * margin.head &&
      isSmallAndApart(line, lines[i - 1], lines[i + 1], bodySize)
    ) {
      furniture.add(line);
      findings.push({ code: 'furniture-assumed', args: { words: line.text }, place: placeOf(line) });
    }
  }
  return { furniture, findings };
}

/** On two sheets or, where there may be text, on three. The end of a sentence only happens to repeat. */
function isRepeated(lines: readonly Line[]): boolean {
  const sheets = new Set(lines.map(({ sheet }) => sheet)).size;
  return lines.every(
    (line) =>
      !/[。；：，]$/.test(line.text) &&
      (sheets >= 3 || (sheets === 2 && (isWithin(line, margin) || pageNumber.test(line.text)))),
  );
}

function isSmallAndApart(
  line: Line,
  before: Line | undefined,
  after: Line | undefined,
  bodySize: number,
): boolean {
  const gap = (other: Line | undefined) =>
    other?.sheet === line.sheet ? Math.abs(other.y - line.y) / bodySize : Number.POSITIVE_INFINITY;
  return line.size < bodySize * 0.95 && Math.min(gap(before), gap(after)) > 1.8;
}

/** The size of most lines. */
function usualSize(lines: readonly Line[]): number {
  const sizes = [...Map.groupBy(lines, ({ size }) => size)].map(([size, { length }]) => ({ size, length }));
  return sizes.reduce((most, each) => (each.length > most.length ? each : most), { size: 0, length: 0 }).size;
}
