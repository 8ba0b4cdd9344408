import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A file of a first view: its address, its bytes as sent (gzip), and whether it is or loads a font. */
export interface WeighedFile {
  url: string;
  bytes: number;
  font: boolean;
}

/** What a page and what it loads at once weigh, the page first. */
export interface View {
  files: WeighedFile[];
  bytes: number;
  /** The page itself. Pages of one kind share the rest. */
  pageBytes: number;
}

interface ReadFile extends WeighedFile {
  imports: string[];
}

/** Weighs first views of a built site; a file that several pages load is read once. */
export function viewScale(outDir: string, base: string): (path: string) => Promise<View> {
  const read = new Map<string, Promise<ReadFile>>();
  const fileAt = (url: string, page: string) => {
    const file = read.get(url) ?? readResource(url, join(outDir, url.slice(base.length)), page);
    read.set(url, file);
    return file;
  };
  return async (path) => {
    const html = await readFile(join(outDir, path), 'utf8');
    const { urls, styles } = resourcesOf(html);
    const page = { url: base + path, bytes: gzipSync(html).length, font: styles.some(hasFontFace) };
    const files = new Map<string, WeighedFile>([[page.url, page]]);
    const pending = [...urls];
    for (let url = pending.shift(); url !== undefined; url = pending.shift()) {
      if (files.has(url) || url.startsWith('data:')) continue;
      const { imports, ...file } = await fileAt(url, path);
      files.set(url, file);
      pending.push(...imports);
    }
    const all = [...files.values()];
    return { files: all, bytes: all.reduce((sum, { bytes }) => sum + bytes, 0), pageBytes: page.bytes };
  };
}

async function readResource(url: string, path: string, page: string): Promise<ReadFile> {
  const content = await readFile(path).catch(() => {
    throw new Error(`${page} loads ${url}, which is not in the output.`);
  });
  return {
    url,
    bytes: gzipSync(content).length,
    font: fontFile.test(url) || (url.endsWith('.css') && hasFontFace(content.toString())),
    imports: url.endsWith('.js') ? importsOf(content.toString(), url) : [],
  };
}

const fontFile = /\.(?:woff2?|ttf|otf)$/;

const hasFontFace = (css: string): boolean => /@font-face\b/.test(css);

const staticImport = /(?:^|[;}])\s*import\s*(?:[^"'();]*from\s*)?["'](?<url>[^"']+)["']/g;

function importsOf(script: string, url: string): string[] {
  const folder = url.slice(0, url.lastIndexOf('/') + 1);
  return [...script.matchAll(staticImport)].map(({ groups }) => {
    const imported = groups?.url ?? '';
    return imported.startsWith('./') ? folder + imported.slice(2) : imported;
  });
}

/** What a page loads before anyone scrolls or clicks. */
export interface Resources {
  /** Styles, scripts, icons, and pictures other than those that wait until they are seen. */
  urls: string[];
  /** The contents of style elements. */
  styles: string[];
}

const name = String.raw`[^\s"'<>/=]+`;
// The site writes every value in double quotes, and no `<` in words: what looks like a tag is one.
const tag = new RegExp(
  `<(?<element>link|script|img|style)(?<rest>(?:\\s+${name}(?:="[^"]*")?)*)\\s*/?>`,
  'g',
);
const attribute = new RegExp(`(?<name>${name})(?:="(?<value>[^"]*)")?`, 'g');
const loading = /^(?:stylesheet|icon|modulepreload|preload)$/;

/** The resources of a page as the build wrote it. */
export function resourcesOf(html: string): Resources {
  const urls: string[] = [];
  const styles: string[] = [];
  for (const match of html.matchAll(tag)) {
    const { element = '', rest = '' } = match.groups ?? {};
    const { rel = '', href, src, loading: when } = attributesOf(rest);
    if (element === 'style') {
      const start = match.index + match[0].length;
      styles.push(html.slice(start, html.indexOf('</style>', start)));
    } else if (element === 'link') {
      if (href !== undefined && loading.test(rel)) urls.push(href);
    } else if (src !== undefined && when !== 'lazy') urls.push(src);
  }
  return { urls, styles };
}

const attributesOf = (text: string): Partial<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(attribute)].map(({ groups }) => [groups?.name ?? '', groups?.value ?? '']),
  );
