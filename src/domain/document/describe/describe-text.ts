import { defined } from '#domain/defined.ts';
import type { DateStatement, Description } from '#domain/document/document.ts';
import type { Issuers } from '#domain/document/issuer.ts';
import { plain } from '#domain/document/schema/fields.ts';
import type { FullFrontMatter } from '#domain/document/schema/front-matter.ts';
import { type PrintedDate, readSignatureDate } from '#domain/text/signature/read-signature-date.ts';
import { splitSignedLine } from '#domain/text/signature/split-signed-line.ts';
import type { Unit } from '#domain/text/structure.ts';
import type { Zone } from '#domain/text/zone.ts';
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
  const of = (zone: Zone) => units.filter((unit) => unit.zone === zone).map((unit) => unit.text);
  const { title: statedTitle, number: statedNumber, subject, status, origin } = frontMatter;
  const title = of('title')[0] ?? (statedTitle ? plain(statedTitle) : '');
  const number = numberStatement(of('number')[0] ?? (statedNumber && plain(statedNumber)), { basis: 'text' });
  const [dateLine = ''] = of('date');
  const signed = readSignatureDate(dateLine) ?? splitSignedLine(dateLine)?.date;
  const dates = statedDates(frontMatter).filter(({ kind }) => kind !== 'signed' || !signed);
  const addressees = of('addressees')
    .join('')
    .replace(/[：:]$/, '');
  return {
    title: { value: title, basis: 'text' },
    titleLines: units.find((unit) => unit.zone === 'title')?.lines ?? [title],
    ...(number && { number }),
    ...issuersOf(frontMatter, [...of('signature'), ...of('letterhead')], number?.parsed.code, issuers),
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

/** What an author states outranks the names found in print, unless it is a fact from before the text came. */
function issuersOf(
  { issuers: stated }: FullFrontMatter,
  names: string[],
  code: string | undefined,
  issuers: Issuers,
): Pick<Description, 'issuers'> {
  const printed = [...new Set(names.flatMap((name) => issuers.byName(name) ?? []))];
  const isFact = stated !== undefined && 'value' in stated;
  if (!stated || (isFact && printed.length > 0))
    return issuersStatement(printed, { basis: 'text' }, code, issuers);
  const basis: Support = isFact ? support(stated) : { basis: 'text' };
  return issuersStatement(
    plain(stated).flatMap((id) => issuers.byId(id) ?? []),
    basis,
    code,
    issuers,
  );
}

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
