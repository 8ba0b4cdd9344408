import { excerpt } from '#importer/finding/excerpt.ts';
import type { Finding } from '#importer/finding/finding.ts';
import type { InputText } from '#importer/model/input-text.ts';
import { findFurniture } from './find-furniture.ts';
import { commonSize, findLines } from './find-lines.ts';
import { joinLines } from './join-lines.ts';
import { judgeSheets } from './judge-sheets.ts';
import { measureEdges } from './measure-edges.ts';
import { placeOf } from './place-of.ts';
import { repairLetters } from './repair-letters.ts';
import { reportPictures } from './report-pictures.ts';
import { reportTurned } from './report-turned.ts';
import type { Line, Sheet } from './sheet.ts';

/** Reads sheets as a person does: lines, then paragraphs. Refuses those that are pictures. */
export function readSheets(sheets: readonly Sheet[]): { refused: Finding[] } | { text: InputText } {
  const refused = judgeSheets(sheets);
  if (refused.length > 0) return { refused };
  const repaired = repairLetters(sheets);
  if ('refused' in repaired) return repaired;
  const all = sheets.flatMap(findLines);
  const furniture = findFurniture(all);
  const lines = all.filter((line) => !furniture.has(line));
  const bodySize = commonSize(lines);
  const edgesOf = measureEdges(lines, bodySize);
  const blocks = joinLines(lines, { bodySize, edgesOf, pitch: commonPitch(lines, bodySize) });
  const { pictures, findings } = reportPictures(sheets);
  const [first] = lines;
  const isUnsure = first && lines.length > 1 && !edgesOf(first).sure;
  return {
    text: {
      blocks,
      notes: [],
      pictures,
      stated: {},
      furniture: [...furniture].map((line) => ({ words: line.text, place: placeIn(line) })),
      findings: [
        ...repaired.findings,
        ...(isUnsure ? [{ code: 'edges-unsure', args: {}, place: placeOf(first) } as Finding] : []),
        ...reportTurned(sheets),
        ...sheets.flatMap(reportUnseen),
        ...findings,
      ],
    },
  };
}

const placeIn = (line: Line) => ({ ...placeOf(line), words: excerpt(line.text) });

const reportUnseen = ({ invisible, page }: Sheet): Finding[] =>
  invisible > 0 ? [{ code: 'text-unseen', args: { count: invisible }, place: { kind: 'page', page } }] : [];

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
