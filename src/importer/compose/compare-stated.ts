import type { Description } from '#domain/document/document.ts';
import type { Issuers } from '#domain/document/issuer.ts';
import { parseDocumentNumber } from '#domain/document-number.ts';
import type { Finding } from '#importer/finding/finding.ts';
import type { StatedFacts } from '#importer/model/input-text.ts';
import { dayOf, numberOf } from './stated-facts.ts';

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
