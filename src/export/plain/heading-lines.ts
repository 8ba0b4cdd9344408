import { dateKinds, formatDate } from '#domain/document/schema/partial-date.ts';
import type { ExportedStatement } from '#export/export-description.ts';
import type { ExportedDocument } from '#export/export-document.ts';
import { withheldWords } from '#export/withheld-words.ts';

/** What a plain copy says of the document above its text: label and value of each known fact. */
export function headingLines(document: ExportedDocument): [label: string, value: string][] {
  const { title, number, sharedNumbers, numberDoubt, issuers, dates, status, address, library, kind } =
    document;
  const numbers = number && [number.value, ...sharedNumbers].join('、');
  return [
    ['标题', title],
    ...row('发文机关', issuers && { ...issuers, value: issuers.value.join('、') }),
    ...row('发文字号', number && { ...number, value: `${numbers}${numberDoubt ? '（存疑）' : ''}` }),
    ...dates.flatMap((date) => row(dateKinds[date.kind], { ...date, value: formatDate(date) })),
    ...row('效力状态', status),
    ...withheldWords(document).map((words): [string, string] => ['未予公开', words]),
    ['本页地址', address],
    ['来源', `${library}。${kind === 'record' ? '未收录全文' : '非官方文本，以原件为准'}`],
  ];
}

const row = (
  label: string,
  statement: ExportedStatement<string> | undefined,
): [label: string, value: string][] =>
  statement ? [[label, statement.value + (statement.basis === 'inferred' ? '（推定）' : '')]] : [];
