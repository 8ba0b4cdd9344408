import { excerpt } from '#importer/finding/excerpt.ts';
import type { Finding } from '#importer/finding/finding.ts';
import type { InputText } from '#importer/model/input-text.ts';
import { findFurniture } from './find-furniture.ts';
import { commonSize, findLines } from './find-lines.ts';
import { joinLines } from './join-lines.ts';
import { measureEdges } from './measure-edges.ts';
import { placeOf } from './place-of.ts';
import type { Line, Sheet } from './sheet.ts';

/** What the sheets of a file say: paragraphs and tables, and the furniture taken out. */
export type ReadSheets = Pick<InputText, 'blocks' | 'furniture' | 'findings'>;

/** Reads sheets as a person does: lines, then paragraphs. */
export function readSheets(sheets: readonly Sheet[]): ReadSheets {
  const all = sheets.flatMap(findLines);
  const furniture = findFurniture(all);
  const lines = all.filter((line) => !furniture.has(line));
  const bodySize = commonSize(lines);
  const edgesOf = measureEdges(lines, bodySize);
  const findings: Finding[] = [];
  const [first] = lines;
  if (first && lines.length > 1 && !edgesOf(first).sure)
    findings.push({ code: 'edges-unsure', args: {}, place: placeOf(first) });
  const blocks = joinLines(lines, { bodySize, edgesOf, pitch: commonPitch(lines, bodySize) });
  return {
    blocks,
    furniture: [...furniture].map((line) => ({
      words: line.text,
      place: { ...placeOf(line), words: excerpt(line.text) },
    })),
    findings,
  };
}

/** The median step between lines of body size on one sheet, in letters. */
function commonPitch(lines: readonly Line[], bodySize: number): number {
  const steps = lines
    .flatMap((line, i) => {
      const before = lines[i - 1];
      if (before?.sheet !== line.sheet || before.column !== line.column) return [];
      if (Math.abs(line.size - bodySize) > 0.6 || Math.abs(before.size - bodySize) > 0.6) return [];
      return [(line.y - before.y) / bodySize];
    })
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)] ?? 2;
}
