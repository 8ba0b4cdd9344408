import type { ExportedBlock, ExportedCell } from '#export/export-blocks.ts';
import { typeArea } from './measures.ts';
import { paragraphXml } from './paragraph-xml.ts';
import { runsXml } from './runs-xml.ts';
import { border } from './styles-xml.ts';
import { textPieces } from './text-pieces.ts';
import type { Writing } from './writing.ts';
import { element, valued } from './xml.ts';

type Table = NonNullable<ExportedBlock['table']>;

const sides = ['w:top', 'w:left', 'w:bottom', 'w:right', 'w:insideH', 'w:insideV'];

/** Writes a table as wide as the type area; its header row repeats on each page. */
export function tableXml({ align, rows }: Table, ids: readonly string[], to: Writing): string {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const width = Math.floor(typeArea / columns);
  return element(
    'w:tbl',
    {},
    element(
      'w:tblPr',
      {},
      element('w:tblW', { 'w:w': typeArea, 'w:type': 'dxa' }),
      valued('w:jc', 'center'),
      element('w:tblBorders', {}, ...sides.map((side) => border(side, 'auto', 4))),
      element('w:tblLayout', { 'w:type': 'autofit' }),
    ),
    element('w:tblGrid', {}, ...Array(columns).fill(element('w:gridCol', { 'w:w': width }))),
    ...rows.map((row, i) => rowXml(row, i === 0)),
  );

  function rowXml(row: readonly ExportedCell[], isHead: boolean): string {
    const cells = Array.from({ length: columns }, (_, i) => row[i] ?? { text: '', calls: [] });
    return element(
      'w:tr',
      {},
      element('w:trPr', {}, element('w:cantSplit'), isHead ? element('w:tblHeader') : ''),
      ...cells.map((cell, i) => cellXml(cell, i, isHead && i === 0 ? ids : [])),
    );
  }

  function cellXml({ text, calls }: ExportedCell, column: number, marks: readonly string[]): string {
    const runs = runsXml(textPieces(text, [], calls), to);
    return element(
      'w:tc',
      {},
      element('w:tcPr', {}, element('w:tcW', { 'w:w': width, 'w:type': 'dxa' })),
      paragraphXml('Cell', runs, to, { ids: marks, align: align[column] }),
    );
  }
}
