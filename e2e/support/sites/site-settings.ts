import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads from `site.yaml` of a content folder what a test asks for: plain keys, and hosts as a list. */
export function siteSettings(content: string) {
  const text = readFileSync(join(content, 'site.yaml'), 'utf8');
  return {
    mailbox: /^corrections: *(\S+)$/m.exec(text)?.[1] ?? '',
    /** Public telephones and mailboxes of offices. */
    offices: [...text.matchAll(/\b(?:telephone|mailbox): *([^\s,}]+)/g)].map((match) => match[1] ?? ''),
    hosts: (/^hosts:\n(?<list>(?: +- .*\n?)*)/m.exec(text)?.groups?.list ?? '').match(/[^\s-]\S*/g) ?? [],
  };
}
