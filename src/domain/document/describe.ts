import type { Unit } from '#domain/text/structure.ts';
import { describeRecord } from './describe-record.ts';
import { describeText } from './describe-text.ts';
import type { Description } from './document.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Issuers } from './issuer.ts';

/** Takes front matter, units and issuers; gives what is known of the document, each statement with what it rests on. */
export function describe(frontMatter: FrontMatter, units: Unit[], issuers: Issuers): Description {
  return frontMatter.text === 'full'
    ? describeText(frontMatter, units, issuers)
    : describeRecord(frontMatter, issuers);
}
