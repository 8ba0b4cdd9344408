import { defined } from '#domain/defined.ts';
import type { Description } from '#domain/document/document.ts';
import type { Issuers } from '#domain/document/issuer.ts';
import type { RecordFrontMatter } from '#domain/document/schema/front-matter.ts';
import { issuersStatement, kindStatement, numberStatement, statedDates, support } from './statements.ts';

/** Describes a record by the facts of its front matter, each with its support. */
export function describeRecord(frontMatter: RecordFrontMatter, issuers: Issuers): Description {
  const { title, addressees, subject, status, issuers: stated } = frontMatter;
  const number = frontMatter.number && numberStatement(frontMatter.number.value, support(frontMatter.number));
  return {
    title: { ...support(title), value: title.value },
    titleLines: [title.value],
    ...(number && { number }),
    ...issuersStatement(
      stated?.value.flatMap((id) => issuers.byId(id) ?? []) ?? [],
      stated ? support(stated) : { basis: 'inferred' },
      number?.parsed.code,
      issuers,
    ),
    ...kindStatement(title.value),
    ...(addressees && { addressees: { ...support(addressees), value: addressees.value.join('，') } }),
    dates: statedDates(frontMatter),
    ...(subject && { subject: { ...support(subject), value: subject.value } }),
    ...(status && { status: { ...support(status), value: status.value } }),
    citedAs: frontMatter.citedAs,
    ...defined({ numberDoubt: frontMatter.numberDoubt }),
  };
}
