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
