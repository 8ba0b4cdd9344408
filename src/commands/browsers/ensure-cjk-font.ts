import { aptInstall } from './apt-install.ts';
import type { BrowserHost } from './browser-host.ts';

/** Sees to a font with Chinese characters on Linux; elsewhere the system has one. */
export async function ensureCjkFont(host: BrowserHost): Promise<void> {
  if (host.platform !== 'linux') return;
  const { code, output } = await host.run(['fc-list', ':lang=zh'], { seconds: 30 });
  if (code === 0 && output.trim() !== '') return;
  // fontconfig brings fc-list, so that the next run need not install again.
  if (await aptInstall(host, ['fontconfig', 'fonts-noto-cjk'])) return;
  host.warn(
    'No font with Chinese characters found: tests that measure text may fail. Install Noto Sans CJK.',
  );
}
