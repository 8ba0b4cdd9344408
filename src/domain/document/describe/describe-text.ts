import { defined } from '#domain/defined.ts';
import type { DateStatement, Description } from '#domain/document/document.ts';
import type { Issuers } from '#domain/document/issuer.ts';
import { plain } from '#domain/document/schema/fields.ts';
import type { FullFrontMatter } from '#domain/document/schema/front-matter.ts';
import { joinLines } from '#domain/text/join-lines.ts';
import { type PrintedDate, readSignatureDate } from '#domain/text/signature/read-signature-date.ts';
import { splitSignedLine } from '#domain/text/signature/split-signed-line.ts';
import type { Unit } from '#domain/text/structure.ts';
import type { Zone } from '#domain/text/zone.ts';
import { leadIssuer } from './lead-issuer.ts';
import { printedIssuers, type Stranger } from './printed-issuers.ts';
import { numberLines, printedNumbers } from './printed-numbers.ts';
import {
  issuersStatement,
  kindStatement,
  numberStatement,
  type Support,
  statedDates,
  statement,
  support,
} from './statements.ts';

/** Describes a full text. What the text says of itself outranks its front matter. */
export function describeText(
  frontMatter: FullFrontMatter,
  units: readonly Unit[],
  issuers: Issuers,
): Description {
  const own = units.filter(({ part }) => part === undefined);
  const of = (zone: Zone) => own.filter((unit) => unit.zone === zone).map((unit) => unit.text);
  const { title: statedTitle, number: statedNumber, subject, status, origin } = frontMatter;
  const titleLines = own.filter(({ zone }) => zone === 'title').flatMap(({ text, lines }) => lines ?? [text]);
  const title = joinTitle(titleLines) || (statedTitle ? plain(statedTitle) : '');
  const printed = printedNumbers(numberLines(own));
  const [number = numberStatement(statedNumber && plain(statedNumber), { basis: 'text' })] = printed;
  const sharedNumbers = printed.slice(1);
  const issuing = issuersOf(frontMatter, own, number?.parsed.code, issuers);
  const signed = [...of('date'), ...of('signature')].map(dateIn).find((date) => date !== undefined);
  const dates = statedDates(frontMatter).filter(({ kind }) => kind !== 'signed' || !signed);
  const addressees = of('addressees')
    .join('')
    .replace(/[：:]$/, '');
  return {
    title: { value: title, basis: 'text' },
    titleLines: titleLines.length > 0 ? titleLines : [title],
    ...(number && { number }),
    ...(sharedNumbers.length > 0 && { sharedNumbers }),
    ...issuing,
    ...defined({ lead: leadIssuer({ ...issuing, ...defined({ number }) }, issuers) }),
    ...kindStatement(title),
    ...(addressees && { addressees: { value: addressees, basis: 'text' } }),
    dates: [...(signed ? [signedDate(signed)] : []), ...dates],
    ...(subject && { subject: statement(subject, '编者归类') }),
    ...(status && { status: { ...support(status), value: status.value } }),
    origin: { value: origin.description, basis: 'inferred', note: '编者注明' },
    ...disclosureOf(of('notes'), frontMatter.disclosure),
    citedAs: frontMatter.citedAs,
    ...defined({ numberDoubt: frontMatter.numberDoubt }),
  };
}

const dateIn = (line: string): PrintedDate | undefined =>
  readSignatureDate(line) ?? splitSignedLine(line)?.date;

/**
 * Issuers that an author states outrank names found in print, unless the statement is a fact from before the
 * text came. Printed names that are not all known do not count as a statement of the text.
 */
function issuersOf(
  { issuers: stated }: FullFrontMatter,
  units: readonly Unit[],
  code: string | undefined,
  issuers: Issuers,
): Pick<Description, 'issuers'> {
  const { issuers: printed, strangers } = printedIssuers(units, issuers);
  const isFact = stated !== undefined && 'value' in stated;
  if (!stated || (isFact && printed.length > 0))
    return issuersStatement(
      printed,
      strangers.length > 0 ? notAll(strangers) : { basis: 'text' },
      code,
      issuers,
    );
  const basis: Support = isFact ? support(stated) : { basis: 'text' };
  return issuersStatement(
    plain(stated).flatMap((id) => issuers.byId(id) ?? []),
    basis,
    code,
    issuers,
  );
}

const notAll = (strangers: readonly Stranger[]): Support => ({
  basis: 'inferred',
  note: `不全，另有${strangers.map(({ words }) => `“${words}”`).join('、')}未能认定`,
});

/** 公开方式 stands in the notes: （此件依申请公开）, （此件公开发布）. */
function disclosureOf(notes: string[], stated?: string): Pick<Description, 'disclosure'> {
  const printed = /主动公开|依申请公开|不予公开|公开发布/.exec(notes.join())?.[0];
  if (printed) return { disclosure: { value: printed, basis: 'text' } };
  return stated ? { disclosure: statement(stated, '编者注明') } : {};
}

const signedDate = (date: PrintedDate): DateStatement => ({
  kind: 'signed',
  basis: 'text',
  value: { ...date, kind: 'signed' },
});

/**
 * The title of a document from its lines as printed, without the spaces that stretch a line: 几 个 问 题.
 */
const joinTitle = (lines: readonly string[]): string => joinLines(lines.map(compact).join('\n'));

/** A line whose every character stands alone is spaced to fill its width. */
function compact(line: string): string {
  const pieces = line.trim().split(/\s+/);
  return pieces.length > 1 && pieces.every((piece) => [...piece].length === 1)
    ? pieces.join('')
    : line.trim();
}
