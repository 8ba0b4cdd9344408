import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads what tests need from the `site.yaml` of a content folder. */
export function siteSettings(content: string) {
  const text = readFileSync(join(content, 'site.yaml'), 'utf8');
  return {
    mailbox: /^corrections: *(\S+)$/m.exec(text)?.[1] ?? '',
    /** Public telephone numbers and e-mail addresses of offices. */
    offices: [...text.matchAll(/\b(?:telephone|mailbox): *([^\s,}]+)/g)].map((match) => match[1] ?? ''),
    hosts: (/^hosts:\n(?<list>(?: +- .*\n?)*)/m.exec(text)?.groups?.list ?? '').match(/[^\s-]\S*/g) ?? [],
  };
}
