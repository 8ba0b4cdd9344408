// npm run share-picture -- --content <folder>
// Draws the picture that chats show beside a link, with the library's name, and writes it to the content
// folder under the file name given in site.yaml; exit code 1 when site.yaml gives none, or no browser was
// found.
import { join, resolve } from 'node:path';
import { loadLibrary } from '#site/read/load-library.ts';
import { launchBrowser } from './browsers/launch-browser.ts';
import { readOptions } from './running/read-options.ts';
import { root } from './running/root.ts';
import { picturePage, pictureSize } from './screenshots/picture-page.ts';

process.exitCode = await draw(readOptions().environment.CONTENT_DIR ?? 'content');

async function draw(content: string): Promise<number> {
  const folder = resolve(root, content);
  const { settings } = await loadLibrary(folder);
  if (!settings?.picture) {
    console.error(`${content}/site.yaml 没有写 picture: <名称>.png。`);
    return 1;
  }
  const browser = await launchBrowser();
  if (!browser) return 1;
  const page = await browser.newPage({ viewport: pictureSize });
  await page.setContent(picturePage(settings.name));
  const path = join(folder, settings.picture);
  await page.screenshot({ path });
  await browser.close();
  console.log(path);
  return 0;
}
