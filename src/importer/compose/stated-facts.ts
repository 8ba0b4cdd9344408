import type { Description } from '#domain/document/document.ts';
import type { Issuers } from '#domain/document/issuer.ts';
import type { Grade } from '#domain/document/schema/grade.ts';
import { parseDocumentNumber } from '#domain/document-number.ts';
import { readSignatureDate } from '#domain/text/signature/read-signature-date.ts';
import type { Finding } from '#importer/finding/finding.ts';
import type { StatedFacts } from '#importer/model/input-text.ts';

const place = { kind: 'file' } as const;

/** Compares what a container states with what its text says of itself. The text outranks the container. */
export function compareStated(
  stated: StatedFacts,
  description: Description,
  { issuers, signer }: { issuers: Issuers; signer: string },
): Finding[] {
  return [
    ...compareTitle(stated.title, description, issuers),
    ...compareNumber(stated.number, description),
    ...compareDay(stated.signed, description),
    ...compareIssuer(stated.issuer, description, signer),
  ];
}

/** A page often leaves out the issuer that the title begins with. */
function compareTitle(stated: string | undefined, { title }: Description, issuers: Issuers): Finding[] {
  if (!stated) return [];
  if (!title.value)
    return [{ code: 'stated-unused', args: { what: '标题', stated, remedy: '加 --title 重新导入' }, place }];
  const [ours, theirs] = [title.value, stated].map((words) => bare(issuers.stripLeadingIssuers(words)));
  if (!ours || !theirs || ours.endsWith(theirs) || theirs.endsWith(ours)) return [];
  return [{ code: 'stated-differs', args: { what: '标题', stated, found: title.value }, place }];
}

function compareNumber(stated: string | undefined, { number, sharedNumbers = [] }: Description): Finding[] {
  if (!stated) return [];
  if (!number)
    return numberOf(stated) === undefined
      ? [{ code: 'stated-unused', args: { what: '文号', stated, remedy: '在文件信息中写 number' }, place }]
      : [];
  const parsed = parseDocumentNumber(stated).value;
  const isSame = [number, ...sharedNumbers].some(({ value, parsed: ours }) =>
    parsed
      ? ours.code === parsed.code && ours.year === parsed.year && ours.serial === parsed.serial
      : bare(value) === bare(stated),
  );
  if (isSame) return [];
  return [{ code: 'stated-contradicts', args: { what: '文号', stated, found: number.value }, place }];
}

/** A text may print the month alone. */
function compareDay(stated: string | undefined, { dates }: Description): Finding[] {
  const found = dates.find(({ kind }) => kind === 'signed')?.value.value;
  const day = dayOf(stated);
  if (!found || !day || day.startsWith(found) || found.startsWith(day)) return [];
  return [{ code: 'stated-contradicts', args: { what: '成文日期', stated: day, found }, place }];
}

/**
 * The labels of a page do not tell the issuer of a document from whoever put it on the site, so an issuer
 * stated there is only compared, never used.
 */
function compareIssuer(stated: string | undefined, { issuers }: Description, signer: string): Finding[] {
  if (!stated) return [];
  const names = issuers?.value.flatMap(({ name, aliases }) => [name, ...aliases]) ?? [signer].filter(Boolean);
  const [found] = names;
  if (found === undefined)
    return [
      { code: 'stated-unused', args: { what: '发文机关', stated, remedy: '在文件信息中写 issuers' }, place },
    ];
  if (names.some((name) => bare(stated).includes(bare(name)))) return [];
  return [{ code: 'stated-differs', args: { what: '发文机关', stated, found }, place }];
}

/** Letters and digits alone: white space and punctuation do not count. */
const bare = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');

/** Front-matter fields for what the container says and the text does not. */
export interface FrontMatterFacts {
  number?: { value: string; grade: Grade; source: string };
  dates?: { value: string; kind: 'signed' | 'published'; grade: Grade; source: string }[];
  sources?: Record<string, { publisher: string; what: string }>;
}

const source = 'page';

/** What a page or a file's metadata add to the text, with the source. A government address gives grade A. */
export function statedFacts(stated: StatedFacts, description: Description): FrontMatterFacts {
  const host = stated.address && URL.canParse(stated.address) ? new URL(stated.address).host : undefined;
  const grade: Grade = host?.endsWith('.gov.cn') ? 'A' : 'C';
  const support = { grade, source };
  const number = description.number ? undefined : numberOf(stated.number);
  const isDated = description.dates.some(({ kind }) => kind === 'signed');
  const dates = [
    { kind: 'signed' as const, value: isDated ? undefined : dayOf(stated.signed) },
    { kind: 'published' as const, value: dayOf(stated.published) },
  ].flatMap(({ kind, value }) => (value === undefined ? [] : [{ value, kind, ...support }]));
  if (!number && dates.length === 0) return {};
  return {
    ...(number && { number: { value: number, ...support } }),
    ...(dates.length > 0 && { dates }),
    sources: { [source]: { publisher: host ?? '导入的文件（没有记下网址）', what: '文件自带的信息栏' } },
  };
}

/** Drops what is not a document number: a library could not read it. */
const numberOf = (text = ''): string | undefined =>
  parseDocumentNumber(text).value ? text.trim() : undefined;

/** The day of a date that may be followed by a time: 2024-03-12 15:30. */
const dayOf = (text = ''): string | undefined =>
  readSignatureDate(text.trim().replace(/(?<=\d|日)[T\s]+\d{1,2}:\d{2}.*$/, ''))?.value;
