import { wideColumns, widthOf } from '#site/report/wide-columns.ts';
import type { TextRow } from './read-text-file.ts';

const heading = ['文件', '标题', '文号', '成文日期', '发文机关', '毫秒', '条款', '附件', '提示'];
/** Widths of all columns but the last. Fixed, so that rows can be printed as they come. */
const widths = [28, 44, 22, 10, 24, 6, 36, 4];

/** Keeps the end of a long file name, since names often begin alike. */
const endOf = (name: string): string => {
  let end = name;
  while (widthOf(end) > (widths[0] ?? 0)) end = [...end].slice(1).join('');
  return end;
};

export const textHeading = wideColumns([heading], widths);

/** A text as a line of the table. */
export function textLine(row: TextRow): string {
  const { file, title, number = '', date = '', issuers, milliseconds, clauses, parts, diagnostics } = row;
  const cells = [
    ...[endOf(file), title, number, date, issuers.join('、'), milliseconds.toFixed(1), countsIn(clauses)],
    ...[String(parts.length || ''), countsIn(diagnostics)],
  ];
  return wideColumns([cells], widths);
}

const countsIn = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join('，');

/** Sums up the texts of a folder. */
export function textTotals() {
  const sums = { texts: 0, titles: 0, numbers: 0, dates: 0, issuers: 0, parts: 0, milliseconds: 0 };
  const clauses: Record<string, number> = {};
  const diagnostics: Record<string, number> = {};
  const faulty: string[] = [];
  return {
    add(row: TextRow): void {
      sums.texts++;
      sums.titles += Number(row.title !== '');
      sums.numbers += Number(row.number !== undefined);
      sums.dates += Number(row.date !== undefined);
      sums.issuers += Number(row.issuers.length > 0);
      sums.parts += row.parts.length;
      sums.milliseconds += row.milliseconds;
      addTo(clauses, row.clauses);
      addTo(diagnostics, row.diagnostics);
      if (row.unread) faulty.push(`${row.file}：不是 UTF-8 文本，没有读`);
      else if (row.changed)
        faulty.push(`${row.file}：文字有变，原文“${row.changed.text}”，读作“${row.changed.read}”`);
    },
    /** Texts whose words come out changed, or that could not be read. */
    faulty: (): number => faulty.length,
    report(): string {
      const { texts, milliseconds } = sums;
      const rate = milliseconds > 0 ? Math.round((texts / milliseconds) * 1000) : 0;
      return [
        `共 ${texts} 件：有标题 ${sums.titles}，有文号 ${sums.numbers}，有成文日期 ${sums.dates}，有发文机关 ${sums.issuers}，附件 ${sums.parts}`,
        `条款：${countsIn(clauses) || '无'}`,
        `提示：${countsIn(diagnostics) || '无'}`,
        `处理器用时 ${Math.round(milliseconds)} 毫秒，每秒 ${rate} 件`,
        faulty.length > 0 ? `文字有变或没有读的 ${faulty.length} 件：` : '每一件的文字都没有变。',
        ...faulty.map((line) => `  ${line}`),
      ].join('\n');
    },
  };
}

function addTo(sums: Record<string, number>, counts: Record<string, number>): void {
  for (const [name, count] of Object.entries(counts)) sums[name] = (sums[name] ?? 0) + count;
}
