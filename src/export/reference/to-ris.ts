import type { CitedWork } from '#export/cited-work.ts';

/**
 * RIS, as NoteExpress, EndNote and Zotero read it. STAT is the only type whose number (M1) all of them keep;
 * LEGAL becomes a case. The comma after an institution's name keeps it from being split into first and last
 * name.
 */
export const toRis = (works: readonly CitedWork[], accessed?: string): string =>
  works.map((work) => record(work, accessed)).join('\r\n');

function record(work: CitedWork, accessed: string | undefined): string {
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', 'STAT'],
    ['ID', work.place === undefined ? work.id : `${work.id}#${work.place}`],
    ['TI', work.title],
    ...work.issuers.map((name): [string, string] => ['AU', `${name},`]),
    ['M1', work.number],
    ['SE', work.placeName],
    ['PY', work.date?.slice(0, 4)],
    ['DA', work.date && slashed(work.date)],
    ['LA', 'zh-CN'],
    ['DP', work.library],
    ['UR', work.address],
    // Some readers take it for the date of a statute that has none.
    ['Y2', work.date && accessed && slashed(accessed)],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** `2019-04` is `2019/04//`: three slashes, whatever is known. */
function slashed(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return day ? `${year}/${month}/${day}` : `${year}/${month}//`;
}

const oneLine = (value: string): string => value.replace(/\s+/g, ' ').trim();
