import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, resolve } from 'node:path';

/**
 * The path of the script that a package's command runs. Started with `process.execPath`, it needs neither a
 * shell nor the `.cmd` files that stand in node_modules/.bin on Windows.
 */
export function packageBin(name: string): string {
  // Not `require.resolve`: a package need not export its manifest.
  const manifest = findPackageJSON(name, import.meta.url);
  if (!manifest) throw new Error(`The package ${name} is not installed.`);
  const { bin }: { bin?: string | Record<string, string> } = JSON.parse(readFileSync(manifest, 'utf8'));
  const script = typeof bin === 'string' ? bin : Object.values(bin ?? {})[0];
  if (!script) throw new Error(`The package ${name} has no command.`);
  return resolve(dirname(manifest), script);
}
