import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { kilobytes } from './first-views.ts';

/** What the picture of the home page and the list with it may add to the page, as sent (gzip). */
const pictureBudget = 8 * 1024;

const beginning = '<section aria-labelledby="timeline"';
const end = '</section>';

/**
 * Weighs the picture of the home page. Names are most of it, and their number is limited, so that it gets too
 * heavy only where a library gives its documents long names.
 */
export async function homePicture(outDir: string): Promise<{ report: string; tooHeavy: boolean }> {
  const html = await readFile(join(outDir, 'index.html'), 'utf8');
  const from = html.indexOf(beginning);
  const to = html.indexOf(end, from) + end.length;
  if (from < 0 || to < end.length) throw new Error('No picture in index.html.');
  const bytes = gzipSync(html).length - gzipSync(html.slice(0, from) + html.slice(to)).length;
  return {
    report: `首页的图和列表（gzip 后）：${kilobytes(bytes)} / ${kilobytes(pictureBudget)}`,
    tooHeavy: bytes > pictureBudget,
  };
}
