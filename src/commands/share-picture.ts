// npm run share-picture -- --content <folder>
// Draws the picture that chats show beside a link, with the library's name, and writes it to public/ under the name
// that site.yaml gives it; exit code 1 when site.yaml names none, or no browser was found.
import { join, resolve } from 'node:path';
import { loadLibrary } from '#site/load-library.ts';
import { launchBrowser } from './launch-browser.ts';
import { picturePage, pictureSize } from './picture-page.ts';
import { readOptions } from './read-options.ts';
import { root } from './root.ts';

process.exitCode = await draw(readOptions().environment.CONTENT_DIR ?? 'content');

async function draw(content: string): Promise<number> {
  const { settings } = await loadLibrary(resolve(root, content));
  if (!settings?.picture) {
    console.error(`${content}/site.yaml has no "picture: <name>.png".`);
    return 1;
  }
  const browser = await launchBrowser();
  if (!browser) return 1;
  const page = await browser.newPage({ viewport: pictureSize });
  await page.setContent(picturePage(settings.name));
  const path = join(root, 'public', settings.picture);
  await page.screenshot({ path });
  await browser.close();
  console.log(path);
  return 0;
}
