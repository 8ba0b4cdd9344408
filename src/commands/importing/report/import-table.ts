import { basename } from 'node:path';
import { formatPlace } from '#importer/finding/place.ts';
import { wideColumns } from '#site/report/wide-columns.ts';
import type { Imported, ImportNote, ImportState } from './imported.ts';

const headings = ['文件', '格式', '编号', '标题', '文号', '成文日期', '条款', '引用', '要看', '结果'];
/** Widths of all columns but the last. */
const widths = [24, 6, 36, 36, 22, 10, 4, 4, 4];

export const importHeading = wideColumns([headings], widths);

export const stateNames: Record<ImportState, string> = {
  new: '新',
  unchanged: '没有变化',
  changed: '有变化',
  refused: '未写',
};

/** An input as a line of the table. */
export function importLine(one: Imported): string {
  const {
    path,
    container = '',
    id = '',
    title = '',
    number = '',
    date = '',
    clauses,
    citations,
    notes,
    state,
  } = one;
  const open = notes.filter(({ severity }) => severity !== 'note').length;
  const counts = [clauses, citations, open].map((count) => String(count || ''));
  return wideColumns(
    [[basename(path), container, id, title, number, date, ...counts, stateNames[state]]],
    widths,
  );
}

const marks = { refused: '✗', check: '!', note: '·' } as const;

/** A line for each note of an input. */
export const noteLines = ({ notes }: Imported): string[] =>
  notes.map((note) => {
    // What is to be pasted stands below the sentence that says so.
    const [sentence, ...pasted] = note.message.trimEnd().split('\n');
    const first = `  ${marks[note.severity]} ${placeInWords(note)}${sentence} [${note.code}]`;
    return [first, ...pasted].join('\n');
  });

function placeInWords({ place, line }: ImportNote): string {
  const words = place ? formatPlace(place) : line ? `写出的文件第 ${line} 行` : '';
  return words && `${words}：`;
}
