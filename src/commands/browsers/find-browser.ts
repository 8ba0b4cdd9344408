import { aptInstall } from './apt-install.ts';
import type { BrowserHost } from './browser-host.ts';
import { systemBrowsers } from './system-browsers.ts';

/** The executable of a Chromium, or a line that says why there is none and what to do. */
export type FoundBrowser = { path: string } | { problem: string };

/**
 * Finds a Chromium, or installs one. In this order: CHROMIUM_PATH, Playwright's own, one of the system, an
 * installation by Playwright, an installation by apt-get.
 */
export async function findBrowser(host: BrowserHost): Promise<FoundBrowser> {
  const named = host.env.CHROMIUM_PATH;
  if (named) {
    if (host.exists(named)) return { path: named };
    return { problem: `CHROMIUM_PATH is "${named}", but there is no such file.` };
  }
  const present = await firstUsable(host, [host.playwrightChromium, ...systemBrowsers(host)]);
  if (present) return { path: present };

  host.warn('No Chromium found: installing one.');
  // With a limit, because behind some firewalls the download neither starts nor fails.
  await host.run(host.playwrightInstall, { seconds: 240, show: true });
  const installed = await firstUsable(host, [host.playwrightChromium]);
  if (installed) return { path: installed };

  for (const name of packages) {
    if (!(await aptInstall(host, [name, 'fonts-noto-cjk']))) continue;
    const fromSystem = await firstUsable(host, systemBrowsers(host));
    if (fromSystem) return { path: fromSystem };
  }
  return {
    problem:
      'No Chromium was found, and none could be installed. Install Chromium, Chrome or Edge, ' +
      'or set CHROMIUM_PATH to the executable of one.',
  };
}

/** Debian's packages: the headless shell takes half the time, and not every release has it. */
const packages = ['chromium-headless-shell', 'chromium'];

async function firstUsable(host: BrowserHost, paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if (host.exists(path) && (await starts(host, path))) return path;
  return undefined;
}

/**
 * On Linux a browser may be a stub that asks for a snap, or lack its libraries. Other systems are not
 * checked: on Windows, `--version` opens a window.
 */
async function starts(host: BrowserHost, path: string): Promise<boolean> {
  if (host.platform !== 'linux') return true;
  return (await host.run([path, '--version'], { seconds: 20 })).code === 0;
}
