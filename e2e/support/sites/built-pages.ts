import { readFileSync } from 'node:fs';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { htmlPages, pageFile } from './site-folder.ts';
import type { Site } from './sites.ts';

export interface Link {
  from: string;
  url: URL;
  text: string;
  rel: string[];
}

export interface BuiltPage {
  ids: string[];
  canonical: string;
  /** Whether it redirects: a former address. */
  leadsOn: boolean;
  /** Whether it is noindex: a withdrawn document, or the page for missing ones. */
  unlisted: boolean;
  /** Its words, without those that editors added inside the text. */
  text: string;
  /** Targets of its links, scripts, styles, pictures and forms. */
  links: Link[];
}

/** Stands for the host of a site that nobody serves. */
export const host = 'http://site.test';

const read = new Map<Site, Map<string, BuiltPage>>();

/** Reads every page of a built site from its file, by path. */
export function builtPages(site: Site): Map<string, BuiltPage> {
  const known = read.get(site);
  if (known) return known;
  const pages = new Map(
    htmlPages(site.folder).map((address) => {
      const { pathname } = new URL(address, host + site.base);
      return [pathname, readPage(readFileSync(pageFile(address, site.folder), 'utf8'), pathname)];
    }),
  );
  read.set(site, pages);
  return pages;
}

function readPage(html: string, from: string): BuiltPage {
  const page: BuiltPage = { ids: [], canonical: '', leadsOn: false, unlisted: false, text: '', links: [] };
  const tree = fromHtml(html);
  page.text = textOf(tree);
  visit(tree, 'element', (element: Element) => {
    const { id, href, src, action, rel, httpEquiv, name, content } = element.properties;
    if (id) page.ids.push(String(id));
    if (String(httpEquiv) === 'refresh') page.leadsOn = true;
    if (name === 'robots' && String(content).includes('noindex')) page.unlisted = true;
    const to = href ?? src ?? action;
    const rels = Array.isArray(rel) ? rel.map(String) : [];
    // A `schema.` link names a vocabulary, which nobody loads.
    if (rels.some((one) => one.startsWith('schema.'))) return;
    if (rels.includes('canonical')) page.canonical = new URL(String(to)).pathname;
    else if (to !== undefined && to !== null)
      page.links.push({ from, url: new URL(String(to), host + from), text: textOf(element), rel: rels });
  });
  return page;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.properties.dataApparatus !== undefined) return '';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
