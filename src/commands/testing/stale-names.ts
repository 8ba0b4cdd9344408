import { posix } from 'node:path';

/** A name in a Markdown file that does not exist. `line` counts from 1. */
export interface StaleName {
  line: number;
  name: string;
}

const sources = /^(?!\.)[\w@.[\]/-]+\.(?:ts|astro|css|mjs|md)$/;
const folders = /^(?:src|e2e|content|public)\/[\w./-]*$/;
const code = /`([^`\s]+)`/g;
const link = /\]\(([^)\s:]+)\)/g;

/**
 * Finds files and folders of the project that a Markdown file names but that do not exist. In code spans,
 * sources may be named by the end of their path, anything in a top folder by the whole path; links have
 * relative paths, and may name a heading of their target. `read` returns the text of a file.
 */
export function staleNames(
  paper: string,
  files: readonly string[],
  read: (file: string) => string,
): StaleName[] {
  const known = (name: string) => files.some((file) => file === name || file.endsWith(`/${name}`));
  const below = (folder: string) =>
    files.some((file) => file === folder || file.startsWith(`${folder.replace(/\/$/, '')}/`));
  return read(paper)
    .split('\n')
    .flatMap((text, i) => {
      const named = [...text.matchAll(code)].flatMap(([, name = '']) =>
        (sources.test(name) && !known(name)) || (folders.test(name) && !below(name)) ? [name] : [],
      );
      const linked = [...text.matchAll(link)].flatMap(([, address = '']) => {
        const [path = '', heading] = address.split('#');
        const target = path ? posix.join(posix.dirname(paper), path) : paper;
        const there = below(target) && (!heading || headings(read(target)).includes(decodeURI(heading)));
        return there ? [] : [address];
      });
      return [...named, ...linked].map((name) => ({ line: i + 1, name }));
    });
}

/** Fragment ids of headings, as GitHub makes them. */
const headings = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, words = '']) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
