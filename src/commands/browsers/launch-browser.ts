import { type Browser, chromium } from 'playwright';
import { browserHost } from './browser-host.ts';
import { ensureCjkFont } from './ensure-cjk-font.ts';
import { findBrowser } from './find-browser.ts';

/**
 * Finds or installs a browser and a Chinese font, and starts it. Without a browser it says why and returns
 * undefined.
 */
export async function launchBrowser(): Promise<Browser | undefined> {
  const found = await findBrowser(browserHost);
  if ('problem' in found) {
    console.error(found.problem);
    return undefined;
  }
  await ensureCjkFont(browserHost);
  // Chromium's sandbox refuses to start as root.
  const args = browserHost.isSuperuser ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: found.path, args });
}
