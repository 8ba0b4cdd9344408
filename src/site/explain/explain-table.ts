import { placeOf } from '#domain/text/place.ts';
import { reasons } from '#domain/text/reason.table.ts';
import type { Block, Unit } from '#domain/text/structure.ts';
import { cutToWidth, wideColumns } from '#site/report/wide-columns.ts';

const heading = ['行', '段首', 'zone', 'level', '编号', '依据'];
const longestWords = 32;

/** A line for each paragraph of a text: where it stands, by which name, and why. */
export const explainTable = (units: readonly Unit[]): string =>
  wideColumns([heading, ...units.flatMap(rowsOf)]);

/** A title that was pasted as several paragraphs has a row for each. */
function rowsOf(unit: Unit): string[][] {
  const [first = unit, ...others] = unit.blocks ?? [];
  const id = unit.id ?? (unit.part === undefined ? '' : placeOf(unit));
  return [
    row(first, unit.zone, unit.start?.level ?? '', id, reasons[unit.why]),
    ...others.map((block) =>
      row(block, unit.zone, '', '', reasons[unit.why === 'rule' ? 'rule' : 'titleLine']),
    ),
  ];
}

const row = ({ line, text, table }: Block, ...cells: string[]): string[] => [
  String(line),
  cutToWidth(table ? `（表）${text}` : text, longestWords),
  ...cells,
];
