import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { urls } from '#site/urls.ts';
import type { Samples } from './samples.ts';
import type { Scene } from './scenes.table.ts';

export interface Picture {
  scene: Scene;
  look: Look;
  width: number;
  /** Name of the file; undefined where the scene could not be reached. */
  file?: string;
  problem?: string;
}

/**
 * Photographs every scene at every width in every look. A scene that fails has its problem instead.
 */
export async function takePictures(
  browser: Browser,
  { address, folder, scenes, samples }: Where,
): Promise<Picture[]> {
  await mkdir(folder, { recursive: true });
  const pictures: Picture[] = [];
  for (const look of looks)
    for (const width of widths) {
      const context = await browser.newContext({
        viewport: { width, height: width < 600 ? 740 : 1000 },
        colorScheme: look.colorScheme,
        locale: 'zh-CN',
        // Animations would delay or blur the pictures.
        reducedMotion: 'reduce',
      });
      await context.addInitScript(
        (kept) => localStorage.setItem('display', kept),
        JSON.stringify(look.display),
      );
      for (const scene of scenes.filter((one) => one.widths?.includes(width) ?? true)) {
        const file = `${scene.name}-${width}-${look.name}.png`;
        const page = await context.newPage();
        page.setDefaultTimeout(10_000);
        try {
          await page.goto(new URL(scene.address(urls('/'), samples), address).href);
          await scene.act?.(page, samples);
          await page.evaluate(() => document.fonts.ready);
          // As high as the page, so that a bar at the bottom of the window stands at the end and not across
          // the text.
          if (!scene.window)
            await page.setViewportSize({
              width,
              height: await page.evaluate(() => document.documentElement.scrollHeight),
            });
          await page.screenshot({ path: join(folder, file), fullPage: !scene.window });
          pictures.push({ scene, look, width, file });
        } catch (error) {
          pictures.push({ scene, look, width, problem: String(error).replace(/\n.*/s, '') });
        }
        await page.close();
      }
      await context.close();
    }
  return pictures;
}

interface Where {
  /** Address of the site, with a trailing slash. */
  address: string;
  folder: string;
  scenes: readonly Scene[];
  samples: Samples;
}

/** How a reader sees the site: the browser's preferences, and the choices stored by the site. */
interface Look {
  name: string;
  title: string;
  colorScheme: 'light' | 'dark';
  /** As `client/panels/display-settings.ts` stores it. */
  display: Record<string, string>;
}

const looks: readonly Look[] = [
  { name: 'light', title: '浅色', colorScheme: 'light', display: {} },
  { name: 'dark', title: '深色', colorScheme: 'dark', display: {} },
  { name: 'elder', title: '长者模式', colorScheme: 'light', display: { size: 'elder' } },
];

/** Phone, tablet and desktop, in pixels. */
const widths: readonly number[] = [360, 768, 1280];
