import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Library } from '#domain/library/library.ts';
import { type View, viewScale } from './weigh-view.ts';

/** As many lines as a person reads; a large library has a thousand texts. */
const shown = 20;

/**
 * A table of what the first views of the largest full texts weigh, the heaviest first. Only their pages are
 * compressed, since all of ten thousand would take a minute. There is no limit: the weight grows with the
 * text.
 */
export async function firstViews(
  library: Pick<Library, 'documents'>,
  outDir: string,
  base: string,
): Promise<string> {
  const weigh = viewScale(outDir, base);
  const pages: { id: string; path: string; size: number }[] = [];
  for (const { id, text } of library.documents) {
    const path = `documents/${id}/index.html`;
    if (text === 'full') pages.push({ id, path, size: (await stat(join(outDir, path))).size });
  }
  pages.sort((a, b) => b.size - a.size);
  const views: (View & { id: string })[] = [];
  for (const { id, path } of pages.slice(0, shown)) views.push({ id, ...(await weigh(path)) });
  views.sort((a, b) => b.bytes - a.bytes);
  const rest = pages.length - views.length;
  return [
    '首屏（gzip 后；随正文增减的只有“本页”一项）：',
    ...views.map(row),
    ...(rest > 0 ? [`  其余 ${rest} 件的网页压缩前都不更大`] : []),
  ].join('\n');
}

const row = ({ id, bytes, pageBytes, files }: View & { id: string }): string =>
  `  ${id}  ${kilobytes(bytes)}，本页 ${kilobytes(pageBytes)}，${files.length} 个请求`;

export const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
