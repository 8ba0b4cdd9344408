import { formatDocumentNumber, parseDocumentNumber } from '#domain/number/document-number.ts';
import type { Unit } from '#domain/text/structure.ts';
import type { Zone } from '#domain/text/zone.ts';
import type { DateStatement, Description, Statement } from './document.ts';
import { documentKind } from './document-kind.ts';
import type { FrontMatter, FullFrontMatter, RecordFrontMatter } from './front-matter.ts';
import type { Grade } from './grade.ts';
import type { Issuer, Issuers } from './issuer.ts';
import { precisionOf, readDate } from './partial-date.ts';

/** Takes front matter, units and issuers; gives what is known of the document, each statement with what it rests on. */
export function describe(frontMatter: FrontMatter, units: Unit[], issuers: Issuers): Description {
  return frontMatter.text === 'full'
    ? describeText(frontMatter, units, issuers)
    : describeRecord(frontMatter, issuers);
}

function describeText(frontMatter: FullFrontMatter, units: Unit[], issuers: Issuers): Description {
  const of = (zone: Zone) => units.filter((unit) => unit.zone === zone).map((unit) => unit.text);
  const title = of('title')[0] ?? frontMatter.title ?? '';
  const titleLines = units.find((unit) => unit.zone === 'title')?.lines ?? [title];
  const number = statedNumber(of('number')[0] ?? frontMatter.number, { basis: 'text' });
  const signed = of('date')[0] && readDate(of('date')[0] ?? '');
  const printed = [...of('signature'), ...of('letterhead')].flatMap((name) => issuers.byName(name) ?? []);
  const stated = frontMatter.issuers?.flatMap((id) => issuers.byId(id) ?? []);
  return {
    title: { value: title, basis: 'text' },
    titleLines,
    ...(number && { number }),
    ...issuersOf(stated ?? [...new Set(printed)], { basis: 'text' }, number?.parsed.code, issuers),
    ...kindOf(title),
    ...(of('addressees').length > 0 && {
      addressees: {
        value: of('addressees')
          .join('')
          .replace(/[：:]$/, ''),
        basis: 'text' as const,
      },
    }),
    dates: [...(signed ? [signedDate(signed)] : []), ...statedDates(frontMatter)],
    ...(frontMatter.subject && {
      subject: { value: frontMatter.subject, basis: 'inferred' as const, note: '编者归类' },
    }),
    origin: { value: frontMatter.origin.description, basis: 'inferred', note: '编者注明' },
    ...disclosureOf(of('notes'), frontMatter.disclosure),
    citedAs: frontMatter.citedAs,
    numberDoubt: frontMatter.numberDoubt,
  };
}

function describeRecord(frontMatter: RecordFrontMatter, issuers: Issuers): Description {
  const { title, addressees, subject, status } = frontMatter;
  const number = frontMatter.number && statedNumber(frontMatter.number.value, support(frontMatter.number));
  const stated = frontMatter.issuers;
  return {
    title: { ...support(title), value: title.value },
    titleLines: [title.value],
    ...(number && { number }),
    ...issuersOf(
      stated?.value.flatMap((id) => issuers.byId(id) ?? []) ?? [],
      stated ? support(stated) : { basis: 'inferred' },
      number?.parsed.code,
      issuers,
    ),
    ...kindOf(title.value),
    ...(addressees && { addressees: { ...support(addressees), value: addressees.value.join('，') } }),
    dates: statedDates(frontMatter),
    ...(subject && { subject: { ...support(subject), value: subject.value } }),
    ...(status && { status: { ...support(status), value: status.value } }),
    citedAs: frontMatter.citedAs,
    numberDoubt: frontMatter.numberDoubt,
  };
}

/** 公开方式 stands in the notes: （此件依申请公开）, （此件公开发布）. */
function disclosureOf(notes: string[], stated?: string): Pick<Description, 'disclosure'> {
  const printed = /主动公开|依申请公开|不予公开|公开发布/.exec(notes.join())?.[0];
  if (printed) return { disclosure: { value: printed, basis: 'text' } };
  return stated ? { disclosure: { value: stated, basis: 'inferred', note: '编者注明' } } : {};
}

type Support = Omit<Statement<unknown>, 'value'>;

const support = (fact: { grade: Grade; source: string[]; note?: string | undefined }): Support => ({
  basis: 'sources',
  grade: fact.grade,
  sources: fact.source,
  note: fact.note,
});

function statedNumber(text: string | null | undefined, basis: Support): Description['number'] {
  const parsed = text ? parseDocumentNumber(text).value : undefined;
  return parsed && { ...basis, value: formatDocumentNumber(parsed), parsed };
}

function issuersOf(
  found: Issuer[],
  basis: Support,
  code: string | undefined,
  issuers: Issuers,
): Pick<Description, 'issuers'> {
  if (found.length > 0) return { issuers: { ...basis, value: found } };
  const byCode = code ? issuers.byCode(code) : [];
  return byCode.length > 0
    ? { issuers: { value: [...byCode], basis: 'inferred', note: '按发文字号代字推定' } }
    : {};
}

function kindOf(title: string): Pick<Description, 'type'> {
  const value = documentKind(title);
  return value ? { type: { value, basis: 'inferred', note: '据标题' } } : {};
}

const signedDate = (value: string): DateStatement => ({
  kind: 'signed',
  basis: 'text',
  value: { value, precision: 'day', kind: 'signed' },
});

const statedDates = ({ dates }: FrontMatter): DateStatement[] =>
  dates.map(({ value, precision, kind, ...fact }) => ({
    ...support(fact),
    kind,
    value: { value, precision: precision ?? precisionOf(value) ?? 'day', kind },
  }));
