// npm run screenshots -- --no-build --content <folder> --to <folder> --only <words in the name of a scene>
// Photographs every kind of page and state (screenshots/scenes.table.ts) on phone, tablet and desk,
// light, dark and in 长者模式, into screenshots/ or the folder given, with an index.html to look through;
// exit code 1 if one failed.
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { serveStatic } from '#commands/serving/serve-static.ts';
import { siteOptions } from '#site/options.ts';
import { loadLibrary } from '#site/read/load-library.ts';
import { launchBrowser } from './browsers/launch-browser.ts';
import { buildSite } from './building/build-site.ts';
import type { Options } from './running/options.ts';
import { callerDirectory, ownOptions, readOptions } from './running/read-options.ts';
import { root } from './running/root.ts';
import { contactSheet } from './screenshots/contact-sheet.ts';
import { samplesOf } from './screenshots/samples.ts';
import { scenes } from './screenshots/scenes.table.ts';
import { takePictures } from './screenshots/take-pictures.ts';

const options = readOptions({ passOn: true });
const values = ownOptions(options.rest, {
  to: { type: 'string', default: join(root, 'screenshots') },
  only: { type: 'string', default: '' },
  'no-build': { type: 'boolean', default: false },
});
process.exitCode = values['no-build'] ? 0 : await buildSite(options);
if (process.exitCode === 0) process.exitCode = await take(options);

async function take({ environment }: Options): Promise<number> {
  const { contentDir, outDir } = siteOptions({ ...environment }, root);
  const chosen = scenes.filter(({ name }) => name.includes(values.only));
  if (chosen.length === 0) {
    console.error(`没有名称含“${values.only}”的画面，有：${scenes.map(({ name }) => name).join('、')}。`);
    return 1;
  }
  const { library, settings } = await loadLibrary(contentDir);
  const browser = await launchBrowser();
  if (!browser) return 1;
  const { address, close } = await serveStatic(outDir);
  const folder = resolve(callerDirectory(), values.to);
  const pictures = await takePictures(browser, {
    address,
    folder,
    scenes: chosen,
    samples: samplesOf(library, settings?.main),
  });
  await browser.close();
  close();
  await writeFile(join(folder, 'index.html'), contactSheet(pictures));
  const failed = pictures.filter(({ file }) => !file);
  for (const { scene, width, look, problem } of failed)
    console.error(`✗ ${scene.name}, ${width}, ${look.name}: ${problem}`);
  console.log(`${pictures.length - failed.length} pictures: ${join(folder, 'index.html')}`);
  return failed.length > 0 ? 1 : 0;
}
