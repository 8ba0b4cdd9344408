import type { BrowserHost } from './browser-host.ts';

/** Installs packages where nobody need be asked: as root, on a Linux with apt-get. */
export async function aptInstall(host: BrowserHost, packages: readonly string[]): Promise<boolean> {
  if (host.platform !== 'linux' || !host.isSuperuser) return false;
  // Go on after a failed update: the present lists may suffice.
  const { code } = await host.run(['apt-get', 'update'], { seconds: 120, show: true });
  if (code === 127) return false;
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', ...packages];
  return (await host.run(install, { seconds: 300, show: true })).code === 0;
}

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
