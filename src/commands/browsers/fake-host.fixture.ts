import type { BrowserHost } from './browser-host.ts';

/** A machine: its files, the files that a command adds, the commands that fail. */
export interface Machine {
  files?: string[];
  brings?: Record<string, string>;
  failing?: string[];
  env?: Record<string, string>;
  platform?: NodeJS.Platform;
  isSuperuser?: boolean;
  fonts?: string;
}

/** A machine in memory; `installs` and `warnings` list what happened on it. */
export function fakeHost({ files = [], brings = {}, failing = [], fonts = '', ...rest }: Machine) {
  const present = new Set(files);
  const installs: string[] = [];
  const warnings: string[] = [];
  const host: BrowserHost = {
    platform: 'linux',
    isSuperuser: false,
    playwrightChromium: '/cache/chrome',
    playwrightInstall: ['playwright install'],
    exists: (path) => present.has(path),
    async run(command, { show }) {
      const line = command.join(' ');
      if (show) installs.push(line);
      if (failing.includes(line)) return { code: 1, output: '' };
      if (brings[line]) present.add(brings[line]);
      return { code: 0, output: command[0] === 'fc-list' ? fonts : '' };
    },
    warn: (message) => warnings.push(message),
    ...rest,
    env: { PATH: '/bin:/usr/bin', ...rest.env },
  };
  return { host, installs, warnings };
}
