import { aptInstall } from './apt-install.ts';
import type { BrowserHost } from './browser-host.ts';
import type { Engine } from './engines.ts';
import { onPath } from './on-path.ts';

/** The program of an engine, or the reason why it cannot be had here. */
export type FoundEngine = { path: string } | { reason: string };

/** Finds an engine: its variable, then PATH, then an installation by apt-get. */
export async function findEngine(host: BrowserHost, engine: Engine): Promise<FoundEngine> {
  const named = host.env[engine.variable];
  if (named && !host.exists(named)) return { reason: `${engine.variable} is "${named}": no such file` };
  const present = await look(host, engine, named);
  if (present) return { path: present };
  const installed = (await aptInstall(host, engine.packages)) && (await look(host, engine, named));
  if (installed) return { path: installed };
  const wanted = [engine.programs.join(' or '), ...engine.needs].join(' and ');
  return {
    reason: `${wanted} not found, and apt-get, as root, could not install ${engine.packages.join(' and ')}`,
  };
}

async function look(host: BrowserHost, engine: Engine, named?: string): Promise<string | undefined> {
  const has = (program: string) => onPath(host, [program]).some(host.exists);
  if (!engine.needs.every(has)) return undefined;
  for (const path of named ? [named] : onPath(host, engine.programs).filter(host.exists))
    if (await starts(host, path)) return path;
  return undefined;
}

/**
 * Ubuntu's firefox may be a stub that asks for a snap. Both programs know this option; on Windows it opens a
 * window.
 */
async function starts(host: BrowserHost, path: string): Promise<boolean> {
  return host.platform === 'win32' || (await host.run([path, '--help'], { seconds: 20 })).code === 0;
}
