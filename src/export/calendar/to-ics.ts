import { officialCitation } from '#export/citation/official-citation.ts';
import { citedWork } from '#export/cited-work.ts';
import type { ExportedDeadline } from '#export/export-deadlines.ts';
import type { ExportedDocument } from '#export/export-document.ts';

/**
 * Writes the deadlines of a document as all-day events (RFC 5545). `from` is the reader's day: deadlines
 * before it are left out.
 */
export function toIcs(document: ExportedDocument, from: string): string {
  const ahead = document.deadlines.filter(({ until }) => until >= from);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//policy-library//deadlines//ZH',
    'CALSCALE:GREGORIAN',
    ...ahead.flatMap((deadline) => event(deadline, document, from)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function event(deadline: ExportedDeadline, document: ExportedDocument, from: string): string[] {
  const { until, day, task, who, reportTo, yearInferred, placeName, address } = deadline;
  const number = document.deadlines.indexOf(deadline) + 1;
  const said = [
    `${day}：${task}`,
    ...(who ? [`责任单位：${who}`] : []),
    ...(reportTo ? [`报送：${reportTo}`] : []),
    ...(yearInferred ? ['原文未写年份，据成文日期推定。'] : []),
    officialCitation({ ...citedWork(document), placeName }),
    '摘自非官方文本，以原件为准。',
  ];
  return [
    'BEGIN:VEVENT',
    `UID:${document.id}-${number}-${until}@${new URL(address).hostname}`,
    `DTSTAMP:${compact(from)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(until)}`,
    `SUMMARY:${escaped(task)}`,
    `DESCRIPTION:${escaped(said.join('\n'))}`,
    `URL:${address}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const compact = (day: string): string => day.replaceAll('-', '');

const escaped = (words: string): string => words.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

const bytes = new TextEncoder();

/** Folds a line at 75 octets without splitting a character (RFC 5545, 3.1). */
function folded(line: string): string {
  let out = '';
  let length = 0;
  for (const character of line) {
    const size = bytes.encode(character).length;
    if (length + size > 75) {
      out += '\r\n ';
      length = 1;
    }
    out += character;
    length += size;
  }
  return out;
}
