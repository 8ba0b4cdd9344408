import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { strFromU8, unzipSync } from 'fflate';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { readDocx } from '#importer/docx/read-docx.ts';
import type { FormName } from './forms.table.ts';
import { wordsOf } from './word/words.fixture.ts';

/** What a reader finds in a form. */
export interface ReadBack {
  /** The words of its paragraphs or entries, in order, without white space. */
  words: string[];
  /** Ids of places. */
  ids?: string[];
  /** Addresses and places that it leads to. */
  links: string[];
}

type Made = string | Uint8Array<ArrayBuffer>;

const bare = (words: string): string => words.replace(/\s/g, '');

const entries = (type: string) => async (made: Made) => {
  const found = plugins.input.chain(made as string, { forceType: type, generateGraph: false });
  return {
    words: found.map(({ title = '' }) => bare(title)),
    links: found.map((entry) => entry.URL ?? ''),
  };
};

/** Reads each form back with code that had no part in writing it. */
export const readers: Record<FormName, (made: Made) => Promise<ReadBack>> = {
  ris: entries('@ris/file'),
  bibtex: entries('@bibtex/text'),
  csl: entries('@else/json'),
  word: readWord,
  ics: async (made) => {
    const lines = (made as string).replaceAll('\r\n ', '').split('\r\n');
    const values = (name: string) =>
      lines.flatMap((line) => (line.startsWith(`${name}:`) ? [line.slice(name.length + 1)] : []));
    return {
      words: values('SUMMARY').map((words) => bare(words.replace(/\\([\\;,])/g, '$1'))),
      links: values('URL'),
    };
  },
  text: async (made) => {
    const ids = (made as string).match(/^\[[a-z][a-z0-9_-]*\](?=\s)/gm) ?? [];
    const words = (made as string).replace(/^\[[a-z][a-z0-9_-]*\]\s/gm, '');
    return { words: [bare(words)], ids: ids.map((id) => id.slice(1, -1)), links: [] };
  },
  markdown: readMarkdown,
};

async function readWord(made: Made): Promise<ReadBack> {
  const outcome = await readDocx(made as Uint8Array, { maxSize: 2 ** 24 });
  if ('refused' in outcome) throw new Error(JSON.stringify(outcome.refused));
  const parts = unzipSync(made as Uint8Array);
  const part = (name: string) => strFromU8(parts[`word/${name}`] ?? new Uint8Array());
  const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);
  const anchors = all(part('document.xml'), /w:anchor="([^"]*)"/g).map((name) => `#${name}`);
  const outside = all(part('_rels/document.xml.rels'), /Target="([^"]*)" TargetMode="External"/g);
  return {
    words: outcome.text.blocks.map(wordsOf),
    ids: all(part('document.xml'), /w:bookmarkStart [^>]*w:name="([^"]*)"/g),
    links: [...anchors, ...outside],
  };
}

async function readMarkdown(made: Made): Promise<ReadBack> {
  const tree = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(made as string);
  const [ids, links]: [string[], string[]] = [[], []];
  visit(tree, 'html', ({ value }) => {
    ids.push(...[...value.matchAll(/id="([^"]*)"/g)].map(([, id = '']) => id));
  });
  visit(tree, 'link', ({ url }) => {
    links.push(url);
  });
  return { words: [bare(tree.children.map(plain).join(''))], ids, links };
}

function plain(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'footnoteDefinition' || !('children' in node)) return '';
  return node.children.map(plain).join('');
}
