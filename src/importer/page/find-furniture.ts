import type { Line } from './sheet.ts';

/** How far furniture reaches in from the upper and the lower edge, in parts of the height. */
const head = 0.08;
const foot = 0.88;

const dash = '[-—–―－─·•~\\s]*';
const pageNumber = new RegExp(
  `^(?:${dash}\\d{1,4}${dash}|${dash}第?\\s*\\d{1,4}\\s*页?\\s*[,，/／共]*\\s*(?:\\d{1,4}\\s*页?)?${dash}|第\\s*[一二三四五六七八九十百]+\\s*页)$`,
);

const inMargin = ({ y, sheet: { height } }: Line) => y <= height * head || y >= height * foot;

/** Page numbers, and words that stand at the same height of several sheets. */
export function findFurniture(lines: readonly Line[]): Set<Line> {
  const candidates = lines.filter(inMargin);
  const alike = Map.groupBy(
    candidates,
    ({ text, y }) => `${text.replace(/[\d\s]+/g, '#')} ${Math.round(y / 4)}`,
  );
  const repeated = new Set([...alike.values()].filter(isRepeated).flat());
  return new Set(candidates.filter((line) => pageNumber.test(line.text) || repeated.has(line)));
}

function isRepeated(lines: readonly Line[]): boolean {
  return new Set(lines.map(({ sheet }) => sheet)).size >= 2;
}
