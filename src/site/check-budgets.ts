import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Library } from '#domain/library/library.ts';

/** What the first view of a full text may cost: bytes as sent (gzip), and requests, the page included. */
const budget = { bytes: 25 * 1024, requests: 6 };

/** What a first view loads besides the page: styles, scripts, their static imports, icons, pictures but those that wait until they are seen. */
const resource =
  /<(?:link\b[^>]*\brel="(?:stylesheet|icon|modulepreload|preload)"[^>]*\bhref|script\b[^>]*\bsrc|img\b(?![^>]*\bloading="lazy")[^>]*\bsrc)="(?<url>[^"]+)"/g;
const staticImport = /(?:^|[;}])\s*import\s*(?:[^"'();]*from\s*)?["'](?<url>[^"']+)["']/g;
const font = /\.(?:woff2?|ttf|otf)\b|@font-face/;

/** Takes a library, the output folder and the path that addresses begin with; gives a table of what the first view of each full text costs, and whether any is over. */
export async function checkBudgets(
  library: Library,
  outDir: string,
  base: string,
): Promise<{ over: boolean; table: string }> {
  const ids = library.documents.filter(({ frontMatter }) => frontMatter.text === 'full').map(({ id }) => id);
  const views = await Promise.all(ids.map((id) => measure(id, outDir, base)));
  const rows = views.map(
    ({ id, bytes, requests, fonts }) =>
      `  ${id}  ${(bytes / 1024).toFixed(1)} KB / ${budget.bytes / 1024}  ${requests} 个请求 / ${budget.requests}${fonts ? '  含字体' : ''}`,
  );
  return {
    over: views.some(
      ({ bytes, requests, fonts }) => bytes > budget.bytes || requests > budget.requests || fonts,
    ),
    table: ['首屏（gzip 后）：', ...rows].join('\n'),
  };
}

async function measure(id: string, outDir: string, base: string) {
  const page = await readFile(join(outDir, 'documents', id, 'index.html'), 'utf8');
  const pending = [...page.matchAll(resource)].flatMap((match) => match.groups?.url ?? []);
  const seen = new Set<string>();
  let bytes = gzipSync(page).length;
  let fonts = font.test(page);
  for (let url = pending.shift(); url !== undefined; url = pending.shift()) {
    if (seen.has(url) || url.startsWith('data:')) continue;
    seen.add(url);
    const path = join(outDir, url.slice(base.length));
    if (!existsSync(path)) throw new Error(`${id}: the page loads ${url}, which is not in the output.`);
    const content = await readFile(path);
    bytes += gzipSync(content).length;
    fonts ||= font.test(url) || (url.endsWith('.css') && font.test(content.toString()));
    if (!url.endsWith('.js')) continue;
    const folder = url.slice(0, url.lastIndexOf('/') + 1);
    for (const match of content.toString().matchAll(staticImport)) {
      const imported = match.groups?.url ?? '';
      pending.push(imported.startsWith('./') ? folder + imported.slice(2) : imported);
    }
  }
  return { id, bytes, requests: seen.size + 1, fonts };
}
