import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { packageBin } from '#commands/running/package-bin.ts';

/** What finding a browser needs of the machine; tests pass a fake. */
export interface BrowserHost {
  env: Record<string, string | undefined>;
  platform: NodeJS.Platform;
  isSuperuser: boolean;
  /** Where Playwright keeps the Chromium that it installs, installed or not. */
  playwrightChromium: string;
  /** The command that installs it. */
  playwrightInstall: readonly string[];
  exists(path: string): boolean;
  /** Runs a command to its end or time limit; returns exit code, and output unless `show` prints it. */
  run(command: readonly string[], limits: RunLimits): Promise<{ code: number; output: string }>;
  warn(message: string): void;
}

/** This machine. */
export const browserHost: BrowserHost = {
  env: process.env,
  platform: process.platform,
  isSuperuser: process.getuid?.() === 0,
  playwrightChromium: chromium.executablePath(),
  // Playwright's configuration names the browser itself, so the second, headless-only one is not needed.
  playwrightInstall: [process.execPath, packageBin('playwright'), 'install', '--no-shell', 'chromium'],
  exists: existsSync,
  run: runOnHost,
  warn: console.warn,
};

function runOnHost(
  [command = '', ...args]: readonly string[],
  { seconds, show = false }: RunLimits,
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const program = spawn(command, args, {
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'ignore'],
      timeout: seconds * 1000,
      // Keeps apt-get from asking questions; nothing else reads it.
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    let output = '';
    program.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    program.once('error', () => resolve({ code: 127, output }));
    program.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

interface RunLimits {
  seconds: number;
  show?: boolean;
}
