import type { Finding } from '#importer/finding/finding.ts';
import { excerpt } from '#importer/finding/place.ts';
import type { InputBlock, InputText } from '#importer/model/input-text.ts';
import { findLines } from '#importer/page/line/find-lines.ts';
import { findUnruledTables } from '#importer/page/table/find-unruled-tables.ts';
import { goesOnIn, type JoinedTable, joinTable, tableOf } from '#importer/page/table/join-tables.ts';
import { type RuledTable, readTables } from '#importer/page/table/read-tables.ts';
import { findFurniture } from './find-furniture.ts';
import { findNotes } from './find-notes.ts';
import { joinLines } from './join-lines.ts';
import { judgeSheets } from './judge-sheets.ts';
import { type Measure, measureLines } from './measure-lines.ts';
import { repairLetters } from './repair-letters.ts';
import { reportPictures, reportTurned } from './report-unread.ts';
import { type Line, placeOf, type Sheet } from './sheet.ts';
import { visibleRuns } from './visible-runs.ts';

/** Reads sheets as a person does: tables, lines, then paragraphs. Refuses those that are pictures. */
export function readSheets(sheets: readonly Sheet[]): { refused: Finding[] } | { text: InputText } {
  const refused = judgeSheets(sheets);
  if (refused.length > 0) return { refused };
  const repaired = repairLetters(sheets);
  if ('refused' in repaired) return repaired;
  const seen = sheets.map((sheet) => ({ sheet, ...visibleRuns(sheet) }));
  const items = seen.flatMap(({ sheet, runs }) => itemsOf({ ...sheet, runs }));
  const { furniture, findings: assumed } = findFurniture(items.filter(isLine));
  const content = items.filter((item) => !isLine(item) || !furniture.has(item));
  const { notes, changed } = findNotes(content.filter(isLine));
  const parted = partItems(content.flatMap((item) => (isLine(item) ? (changed.get(item) ?? item) : item)));
  const tables = parted.sections.filter((section): section is JoinedTable => !Array.isArray(section));
  const lines = parted.sections.filter((section) => Array.isArray(section)).flat();
  const measure = measureLines(lines);
  const unruled = findUnruledTables(lines);
  const apart = new Set(unruled.flat());
  const blocks = parted.sections.flatMap((section): InputBlock[] =>
    Array.isArray(section) ? joinLines(section, measure, apart) : [blockOf(section)],
  );
  const { pictures, findings } = reportPictures(sheets);
  return {
    text: {
      blocks,
      notes,
      pictures,
      stated: {},
      furniture: [
        ...[...furniture, ...parted.furniture].map((line) => ({ words: line.text, place: placeIn(line) })),
        ...tables.flatMap(headsOf),
      ],
      findings: [
        ...repaired.findings,
        ...seen.flatMap((each) => each.findings),
        ...assumed,
        ...reportEdges(lines, measure),
        ...tables.flatMap(reportTable),
        ...unruled.map((rows): Finding => {
          return { code: 'table-unruled', args: { rows: rows.length }, place: placeIn(rows[0] as Line) };
        }),
        ...reportTurned(sheets),
        ...sheets.flatMap(reportUnseen),
        ...findings,
      ],
    },
  };
}

/** The lines and tables of a sheet, in reading order. */
function itemsOf(sheet: Sheet): Item[] {
  const { tables, rest } = readTables(sheet);
  const items: Item[] = findLines({ ...sheet, runs: rest });
  for (const table of tables) {
    const next = items.findIndex((item) => isLine(item) && item.y > table.top);
    items.splice(next < 0 ? items.length : next, 0, table);
  }
  return items;
}

const placeIn = (line: Line) => ({ ...placeOf(line), words: excerpt(line.text) });
const topOf = ({ sheet, top }: JoinedTable['parts'][0]) => placeOf({ sheet, y: top });

const blockOf = ({ rows, parts }: JoinedTable): InputBlock => ({
  kind: 'table',
  rows,
  place: topOf(parts[0]),
});

const headsOf = ({ heads, parts }: JoinedTable): InputText['furniture'] =>
  heads.map((words) => ({ words, place: topOf(parts.at(-1) ?? parts[0]) }));

function reportTable({ parts }: JoinedTable): Finding[] {
  const place = topOf(parts[0]);
  const findings: Finding[] = [];
  if (parts.length > 1) findings.push({ code: 'table-joined', args: { pages: parts.length }, place });
  if (parts.some(({ isOdd }) => isOdd)) findings.push({ code: 'table-odd', args: {}, place });
  return findings;
}

function reportEdges(lines: readonly Line[], { edgesOf, bodySize }: Measure): Finding[] {
  const unsure = lines.find((line) => Math.abs(line.size - bodySize) < 0.6 && !edgesOf(line).sure);
  return unsure && lines.length > 1 ? [{ code: 'edges-unsure', args: {}, place: placeIn(unsure) }] : [];
}

const reportUnseen = ({ invisible, page }: Sheet): Finding[] =>
  invisible > 0 ? [{ code: 'text-unseen', args: { count: invisible }, place: { kind: 'page', page } }] : [];

type Item = Line | RuledTable;
const isLine = (item: Item): item is Line => 'text' in item;

/** 「续表」 above the part of a table that continues on another sheet. */
const continued = /^[（(]?\s*续\s*表?[\d\s]{0,4}[）)]?$|^表\s*\d+\s*[（(]\s*续\s*[）)]$/;

/** Sorts lines and tables of all sheets into joined tables and the lines between them. */
function partItems(items: readonly Item[]): { sections: (Line[] | JoinedTable)[]; furniture: Line[] } {
  const sections: (Line[] | JoinedTable)[] = [];
  const furniture: Line[] = [];
  let table: JoinedTable | undefined;
  let lines: Line[] = [];
  const close = () => {
    if (lines.length > 0) sections.push(lines);
    lines = [];
  };
  for (const item of items) {
    if (isLine(item)) lines.push(item);
    else if (table && lines.every(({ text }) => continued.test(text)) && goesOnIn(table, item)) {
      joinTable(table, item);
      furniture.push(...lines);
      lines = [];
    } else {
      close();
      table = tableOf(item);
      sections.push(table);
    }
  }
  close();
  return { sections, furniture };
}
