import { aptInstall } from './apt-install.ts';
import type { BrowserHost } from './browser-host.ts';

/** Ensures a font with Chinese characters on Linux; other systems have one. */
export async function ensureCjkFont(host: BrowserHost): Promise<void> {
  if (host.platform !== 'linux') return;
  const { code, output } = await host.run(['fc-list', ':lang=zh'], { seconds: 30 });
  if (code === 0 && output.trim() !== '') return;
  // fontconfig provides fc-list, by which the next run finds the font.
  if (await aptInstall(host, ['fontconfig', 'fonts-noto-cjk'])) return;
  host.warn(
    'No font with Chinese characters found: tests that measure text may fail. Install Noto Sans CJK.',
  );
}
