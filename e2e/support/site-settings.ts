import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectFolder } from './site-folder.ts';

const text = readFileSync(
  join(resolve(projectFolder, process.env.CONTENT_DIR ?? 'content'), 'site.yaml'),
  'utf8',
);

/** What `site.yaml` says, as far as a test asks: plain keys, and hosts as a list. */
export const siteSettings = {
  mailbox: /^corrections: *(\S+)$/m.exec(text)?.[1] ?? '',
  /** Public telephones and mailboxes of offices. */
  offices: [...text.matchAll(/\b(?:telephone|mailbox): *([^\s,}]+)/g)].map((match) => match[1] ?? ''),
  hosts: (/^hosts:\n(?<list>(?: +- .*\n?)*)/m.exec(text)?.groups?.list ?? '').match(/[^\s-]\S*/g) ?? [],
};
